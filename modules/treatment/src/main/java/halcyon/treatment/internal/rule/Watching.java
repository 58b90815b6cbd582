package halcyon.treatment.internal.rule;

import halcyon.shared.TimeSlot;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Stream;

/// How many patients one observer watched at the same time: evidence for the payer, at most two for 99415/99416.
public final class Watching {
    private Watching() {}

    /// The most stretches, this one included, that ran at one moment of it. Stretches that only touch do not overlap.
    public static int mostAtOnce(TimeSlot own, Collection<TimeSlot> others) {
        var meeting = others.stream().filter(own::overlaps).toList();
        // the count can only rise where a stretch begins
        return Stream.concat(Stream.of(own.from()), meeting.stream().map(TimeSlot::from).filter(own::contains))
                .mapToInt(moment -> 1 + at(meeting, moment))
                .max()
                .orElse(1);
    }

    private static int at(Collection<TimeSlot> stretches, Instant moment) {
        return (int) stretches.stream().filter(stretch -> stretch.contains(moment)).count();
    }
}
