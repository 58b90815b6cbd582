package halcyon.billing.internal.charge;

import halcyon.shared.TimeSlot;
import halcyon.treatment.SessionSigned;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Minutes of clinical staff with one patient. A minute shared by two earns half a minute for each of them, so that in all it
/// earns no more than one; with more patients than the rule allows it earns nothing. Two people with one patient count once.
final class StaffTime {
    private record Watched(TimeSlot slot, int sharedBy) {
        long halves() {
            return slot.length().toMinutes() * 2 / sharedBy;
        }
    }

    private final List<Watched> stretches;

    private StaffTime(List<Watched> stretches) {
        this.stretches = stretches;
    }

    /// Without the minutes that earn something else.
    static StaffTime of(List<SessionSigned.Observed> watching, Stretches earnedElsewhere, int mostWatched) {
        List<Watched> found = new ArrayList<>();
        Stretches covered = earnedElsewhere;
        for (var one : watching.stream().filter(one -> one.mostAtOnce() >= 1 && one.mostAtOnce() <= mostWatched && one.from().isBefore(one.to()))
                .sorted(Comparator.comparingInt(SessionSigned.Observed::mostAtOnce)).toList()) {
            Stretches fresh = Stretches.of(new TimeSlot(one.from(), one.to())).minus(covered);
            fresh.slots().forEach(slot -> found.add(new Watched(slot, one.mostAtOnce())));
            covered = covered.plus(fresh);
        }
        found.sort(Comparator.comparing(watched -> watched.slot().from()));
        return new StaffTime(found);
    }

    long minutes() {
        return stretches.stream().mapToLong(Watched::halves).sum() / 2;
    }

    /// The stretches that make the minutes from one count to another.
    List<TimeSlot> between(long fromMinute, long toMinute) {
        List<TimeSlot> found = new ArrayList<>();
        long passed = 0;
        for (Watched one : stretches) {
            long begin = Math.max(fromMinute * 2 - passed, 0);
            long end = Math.min(toMinute * 2 - passed, one.halves());
            if (begin < end) found.add(part(one, begin, end));
            passed += one.halves();
        }
        return found;
    }

    private static TimeSlot part(Watched one, long beginHalf, long endHalf) {
        return new TimeSlot(one.slot().from().plusSeconds(beginHalf * one.sharedBy() * 30), one.slot().from().plusSeconds(endHalf * one.sharedBy() * 30));
    }
}
