package halcyon.scheduling.internal.search;

import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Where and when visits of one stage could begin, over all sites of a search; the preferred site comes first.
record Openings(List<SiteStarts> sites, NavigableSet<LocalDate> days) {
    static Openings of(List<SiteStarts> sites) {
        var days = new TreeSet<LocalDate>();
        for (var site : sites) days.addAll(site.days());
        return new Openings(sites, days);
    }

    Openings only(SiteId site) {
        return of(sites.stream().filter(each -> isAt(each, site)).toList());
    }

    SiteStarts at(SiteId site) {
        return sites.stream()
                .filter(each -> isAt(each, site))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody looked at site " + site));
    }

    private static boolean isAt(SiteStarts starts, SiteId site) {
        return starts.ground().hours().site().id().equals(site);
    }
}
