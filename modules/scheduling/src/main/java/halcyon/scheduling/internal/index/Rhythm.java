package halcyon.scheduling.internal.index;

import java.util.Collections;
import java.util.List;

/// The visits of a course and the days between them. All of it lies within so many days, the first and the last included.
public record Rhythm(List<Step> steps, int withinDays) {
    /// A visit, and how many days after the one before it at least and at most; the first one's are not looked at.
    public record Step(Visit visit, int minimumGapDays, int maximumGapDays) {}

    public Rhythm {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || withinDays < 1) throw new IllegalArgumentException("a course has a visit and a day");
    }

    /// The same visit again and again.
    public static Rhythm regular(Visit visit, int sessions, int minimumGapDays, int maximumGapDays, int withinDays) {
        var step = new Step(visit, minimumGapDays, maximumGapDays);
        return new Rhythm(Collections.nCopies(sessions, step), withinDays);
    }
}
