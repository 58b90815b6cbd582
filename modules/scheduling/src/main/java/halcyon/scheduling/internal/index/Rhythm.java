package halcyon.scheduling.internal.index;

import java.util.List;

/// The visits of a course and the days between them.
public record Rhythm(List<Step> steps) {
    /// A visit, how many days after the one before it at least and at most, and its place in its stage.
    public record Step(Visit visit, int minimumGapDays, int maximumGapDays, Place place) {
        /// Twice the days by which a visit of a stage that began on `first` lies off its even place, so that half days count.
        int twiceOff(int first, int day) {
            return Math.abs(2 * (day - first) - 2 * place.number() * place.withinDays() / place.of());
        }

        boolean opensStage() {
            return place.number() == 0;
        }
    }

    /// The visit `number` (from 0) `of` a stage, all of which lies within so many days, each visit at most `driftDays` off its even
    /// place.
    public record Place(int number, int of, int withinDays, int driftDays) {}

    public Rhythm {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) throw new IllegalArgumentException("a course has a visit");
    }
}
