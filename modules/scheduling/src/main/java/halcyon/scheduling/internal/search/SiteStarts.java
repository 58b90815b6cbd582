package halcyon.scheduling.internal.search;

import halcyon.scheduling.internal.occupancy.Cells;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Where visits of one stage could begin at one site, of all its starts or only some.
record SiteStarts(Ground ground, Starts starts, Cells possible) {
    SiteStarts(Ground ground, Starts starts) {
        this(ground, starts, starts.all());
    }

    SiteStarts and(Cells mask) {
        return new SiteStarts(ground, starts, possible.and(mask));
    }

    NavigableSet<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        for (var start = possible.next(0); start >= 0; ) {
            var date = ground.hours().dateOf(possible.at(start));
            days.add(date);
            var midnight = possible.indexOf(ground.hours().wholeDay(date).to());
            start = midnight >= possible.size() ? -1 : possible.next((int) midnight);
        }
        return days;
    }

    List<Integer> on(LocalDate date) {
        var day = ground.hours().wholeDay(date);
        var begin = Math.clamp(possible.indexOf(day.from()), 0, possible.size());
        var end = possible.indexOf(day.to());
        var found = new ArrayList<Integer>();
        for (var start = possible.next(begin); start >= 0 && start < end; start = possible.next(start + 1)) found.add(start);
        return found;
    }
}
