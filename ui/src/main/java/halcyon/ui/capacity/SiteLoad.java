package halcyon.ui.capacity;

import halcyon.directory.Site;
import halcyon.scheduling.Booking;
import halcyon.scheduling.DayCapacity;
import java.util.List;

/// One site's week in numbers.
record SiteLoad(Site site, List<Booking> visits, List<DayCapacity> days, int work) {
    long count(VisitKind kind) {
        return visits.stream().filter(visit -> kind.counts(visit.state())).count();
    }

    long takenPercent() {
        var usable = days.stream().mapToLong(DayCapacity::usable).sum();
        return usable == 0 ? 0 : 100 * days.stream().mapToLong(DayCapacity::taken).sum() / usable;
    }

    long freeHours() {
        return days.stream().mapToLong(DayCapacity::free).sum() / 60;
    }
}
