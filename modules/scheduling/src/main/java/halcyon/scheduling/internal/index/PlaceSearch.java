package halcyon.scheduling.internal.index;

import halcyon.scheduling.internal.occupancy.Cells;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The earliest places over many sites: day by day, sites in the order in which they open, and no site whose day begins after
/// the last place that would be kept.
public final class PlaceSearch {
    private static final int EASTERNMOST_HOURS = 14;
    private static final int RANK_BITS = 24;

    private final Network network;
    private final Visit visit;
    private final Wanted wanted;
    private final int most;
    private final List<SiteLines> sites = new ArrayList<>();
    private final long[] best;
    private final SiteLines[] bestSites;
    private final DayStarts starts;
    private int found;

    PlaceSearch(Network network, Visit visit, Wanted wanted, int most) {
        this.network = network;
        this.visit = visit;
        this.wanted = wanted;
        this.most = most;
        this.best = new long[most];
        this.bestSites = new SiteLines[most];
        this.starts = new DayStarts(network, visit, wanted);
        for (var site : network.sites()) if (wanted.at().test(site.site.id())) sites.add(site);
    }

    /// At most so many places in the order of their beginning, of equal ones in the order of the sites' codes. One place a site
    /// and moment.
    public static List<Spot> earliest(NetworkIndex index, Visit visit, Wanted wanted, int most) {
        if (most < 1) throw new IllegalArgumentException("look for one place at least, not " + most);
        return index.ask(network -> new PlaceSearch(network, visit, wanted, most).search());
    }

    List<Spot> search() {
        var first = (int) Math.max(0, wanted.from().toEpochDay() - network.firstDay);
        var end = (int) Math.min(network.days, wanted.to().toEpochDay() - network.firstDay);
        for (var day = first; day < end && !isSettledBefore(day); day++) if (wanted.wants(starts.date(day))) search(day);
        var spots = new ArrayList<Spot>();
        for (var i = 0; i < found; i++) spots.add(starts.spot(bestSites[i], cell(best[i]), List.of()));
        return List.copyOf(spots);
    }

    private void search(int day) {
        for (var site : sites) {
            if (!admits(key(site.opens(day), site)) || !starts.look(site, day)) continue;
            for (var cell = starts.next(site, day, 0); cell >= 0; cell = starts.next(site, day, cell + 1)) {
                if (!admits(key(cell, site))) break;
                keep(key(cell, site), site);
            }
        }
    }

    // nothing that begins on this date anywhere could come before the last one kept
    private boolean isSettledBefore(int day) {
        var dawn = day * Cells.PER_DAY - Cells.count(Duration.ofHours(EASTERNMOST_HOURS));
        return found == most && cell(best[most - 1]) < dawn;
    }

    private boolean admits(long key) {
        return found < most || key < best[most - 1];
    }

    private void keep(long key, SiteLines site) {
        var at = found < most ? found++ : most - 1;
        for (; at > 0 && best[at - 1] > key; at--) {
            best[at] = best[at - 1];
            bestSites[at] = bestSites[at - 1];
        }
        best[at] = key;
        bestSites[at] = site;
    }

    private static long key(int cell, SiteLines site) {
        return (long) cell << RANK_BITS | site.rank;
    }

    private static int cell(long key) {
        return (int) (key >> RANK_BITS);
    }
}
