package halcyon.scheduling.internal.index;

import halcyon.scheduling.internal.occupancy.Cells;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// At which cells of a site's day a visit could begin: for each need the starts of all who could meet it, AND-ed over the
/// needs. One for a search, not for several threads.
final class DayStarts {
    private static final int MOST_WORDS = Bits.words(25 * 60 / Cells.MINUTES);

    private final Network network;
    private final Visit visit;
    private final Wanted wanted;
    private final List<Need> thingsFirst;
    private final int earliest;
    private final int latest;
    private final long[] left = new long[MOST_WORDS];
    private final long[] any = new long[MOST_WORDS];
    private final long[] one = new long[MOST_WORDS];
    private final long[] grid = new long[MOST_WORDS];

    DayStarts(Network network, Visit visit, Wanted wanted) {
        this.network = network;
        this.visit = visit;
        this.wanted = wanted;
        this.thingsFirst = visit.needs().stream()
                .sorted(Comparator.comparing(need -> !need.sorts().iterator().next().isThing()))
                .toList();
        this.earliest = cellOf(Cells.nextMark(wanted.earliest()));
        this.latest = cellOf(wanted.latest());
        for (var cell = 0; cell < MOST_WORDS << 6; cell += visit.everyCells()) grid[cell >>> 6] |= 1L << cell;
    }

    /// Whether anything can begin on this day of the index. What can is then to be read by [#next].
    boolean look(SiteLines site, int day) {
        if (day < 0 || day >= network.days || site.cells(day) < visit.cells()) return false;
        if (!mayHave(site, day)) return false;
        var words = Bits.words(site.cells(day));
        if (!allowed(site, day, words)) return false;
        for (var need : thingsFirst) {
            meet(need, site, day);
            if (Bits.isEmpty(left, words)) return false;
        }
        return true;
    }

    /// The first start at or after a cell of the index, of the day looked at last; -1 when there is none.
    int next(SiteLines site, int day, int cell) {
        var open = site.opens(day);
        var found = Bits.next(left, Bits.words(site.cells(day)), Math.max(0, cell - open));
        return found < 0 ? -1 : open + found;
    }

    /// The spot at this start: who and what was used before where it is free, otherwise the first that is.
    Spot spot(SiteLines site, int cell, List<Long> before) {
        var chosen = new ArrayList<Long>();
        var length = visit.cells();
        for (var i = 0; i < visit.needs().size(); i++) {
            var need = visit.needs().get(i);
            var member = choose(site, need, cell, i < before.size() ? before.get(i) : -1);
            if (need.cleanedFrom() > 0) length = Math.max(length, need.cleanedFrom() + member.cleaningCells());
            chosen.add(member.id());
        }
        return new Spot(site.site.id(), at(cell), Duration.ofMinutes((long) length * Cells.MINUTES), List.copyOf(chosen));
    }

    Instant at(int cell) {
        return Instant.ofEpochSecond((network.firstDay * Cells.PER_DAY + cell) * Cells.MINUTES * 60L);
    }

    LocalDate date(int day) {
        return LocalDate.ofEpochDay(network.firstDay + day);
    }

    private boolean mayHave(SiteLines site, int day) {
        for (var need : thingsFirst) {
            var may = false;
            for (var sort : need.sorts()) may |= site.mayHave(sort, day, need.longestSpan());
            if (!may) return false;
        }
        return true;
    }

    // by the clock, the wishes and the patient alone
    private boolean allowed(SiteLines site, int day, int words) {
        var open = site.opens(day);
        var from = Math.max(earliest, open);
        var to = Math.min(open + site.cells(day) - visit.cells(), latest - visit.patientCells());
        if (!wanted.anyTime()) {
            from = Math.max(from, cellOf(Cells.nextMark(onDay(site, day, wanted.notBefore()))));
            to = Math.min(to, cellOf(onDay(site, day, wanted.notAfter())) - visit.patientCells());
        }
        if (from > to) return false;
        Bits.fill(left, words, from - open, to - open + 1);
        Bits.and(left, grid, words);
        for (var slot : wanted.elsewhere()) {
            var begin = cellOf(slot.from()) - visit.patientCells() + 1 - open;
            var end = cellOf(Cells.nextMark(slot.to())) - open;
            Bits.clear(left, words, begin, end);
        }
        return !Bits.isEmpty(left, words);
    }

    private void meet(Need need, SiteLines site, int day) {
        var words = Bits.words(site.cells(day));
        Bits.fill(any, words, 0, 0);
        for (var sort : need.sorts())
            for (var member : site.members(sort)) {
                member.starts(need, site.opens(day), site.cells(day), one);
                Bits.or(any, one, words);
            }
        Bits.and(left, any, words);
    }

    private Member choose(SiteLines site, Need need, int cell, long before) {
        return fitting(site, need, cell, before)
                .or(() -> fitting(site, need, cell, -1))
                .orElseThrow(() -> new IllegalStateException("nobody is free at a start that was found free"));
    }

    private Optional<Member> fitting(SiteLines site, Need need, int cell, long only) {
        var close = site.closesAfter(cell, network.days);
        for (var sort : Sort.values())
            if (need.sorts().contains(sort))
                for (var member : site.members(sort))
                    if ((only < 0 || member.id() == only) && member.fits(need, cell, close)) return Optional.of(member);
        return Optional.empty();
    }

    private Instant onDay(SiteLines site, int day, LocalTime time) {
        return date(day).atTime(time).atZone(site.site.zone()).toInstant();
    }

    private int cellOf(Instant instant) {
        return network.cellOf(Cells.cellOf(instant));
    }
}
