package halcyon.bench.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// How full calendars are, and since when: from `loose` that share (60 in a hundred), from `full` 95, from `hard` to `end` 98, where no whole
/// course fits before `fit`. There, each chair's day is booked but for a quarter of an hour; now and then one place is free,
/// never enough of them for a course; and from `lapsed` on, places are free at sites whose staff has no licence any more.
record Filled(LocalDate loose, LocalDate full, LocalDate hard, LocalDate lapsed, LocalDate fit, LocalDate end, int lapsedSites, double looseShare) {
    private static final int VISITS = 5;
    private static final int SLOT_MINUTES = 120;
    private static final int SHORT_MINUTES = 105;

    /// A visit's seat, in minutes from opening.
    record Seat(int from, int minutes) {}

    static Filled of(LocalDate monday, Size size) {
        var full = monday.plusWeeks(size.halfFullWeeks());
        var hard = full.plusWeeks(size.fullWeeks());
        var fit = hard.plusDays(size.firstFit());
        return new Filled(monday, full, hard, hard.plusDays(size.firstFit() / 2), fit, fit.plusDays(28), size.hard() / 5, 0.60);
    }

    /// Rotas alone.
    static Filled nothing(LocalDate monday, int weeks) {
        var end = monday.plusWeeks(weeks);
        return new Filled(monday, end, end, end, end, end, 0, 0);
    }

    /// What is booked in one chair on one working day.
    List<Seat> seats(int site, int chair, LocalDate date, Random random) {
        if (date.isBefore(full)) return drawn(random, looseShare);
        if (date.isBefore(hard)) return drawn(random, 0.95);
        var free = freeSlot(site, chair, date, random);
        var seats = new ArrayList<Seat>();
        for (var i = 0; i < VISITS; i++)
            if (i != free) seats.add(new Seat(i * SLOT_MINUTES, i == chair % VISITS ? SHORT_MINUTES : SLOT_MINUTES));
        return seats;
    }

    private static List<Seat> drawn(Random random, double share) {
        var seats = new ArrayList<Seat>();
        for (var i = 0; i < VISITS; i++) if (random.nextDouble() < share) seats.add(new Seat(i * SLOT_MINUTES, SLOT_MINUTES));
        return seats;
    }

    // -1: none
    private int freeSlot(int site, int chair, LocalDate date, Random random) {
        if (chair != 0) return -1;
        if (site < lapsedSites) return date.isBefore(lapsed) ? -1 : 2;
        var opens = !date.isBefore(fit) && site % 7 == 0;
        return opens || random.nextInt(50) == 0 ? random.nextInt(VISITS) : -1;
    }
}
