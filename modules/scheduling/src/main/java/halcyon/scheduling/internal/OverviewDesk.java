package halcyon.scheduling.internal;

import static halcyon.scheduling.SchedulingAccess.TABLE;

import halcyon.scheduling.BookingId;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.DayCapacity;
import halcyon.scheduling.Overviews;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientRead;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Reads whole days: their free time, and their visits for a file.
@Singleton
@Transactional
class OverviewDesk implements Overviews {
    private static final int LONGEST = 31;

    private final DayBoards boards;
    private final Events events;

    OverviewDesk(DayBoards boards, Events events) {
        this.boards = boards;
        this.events = events;
    }

    @Override
    public List<DayCapacity> freeCapacity(Actor actor, SiteId site, LocalDate from, int days) {
        TABLE.require(actor, "freeCapacity");
        TABLE.require(actor, "freeCapacity", site);
        if (days < 1 || days > LONGEST) throw new IllegalArgumentException("ask for 1 to " + LONGEST + " days, got " + days);
        return from.datesUntil(from.plusDays(days)).map(date -> new DayHours(boards.of(actor, site, date)).count()).toList();
    }

    @Override
    public List<DayBoard.Visit> takeAway(Actor actor, SiteId site, LocalDate date, Set<BookingId> visits, String as) {
        TABLE.require(actor, "takeAway");
        TABLE.require(actor, "takeAway", site);
        var taken = boards.of(actor, site, date).visits().stream()
                .filter(visit -> visits.contains(visit.booking().id()))
                .toList();
        taken.stream()
                .map(visit -> visit.booking().patient())
                .distinct()
                .forEach(patient -> events.publish(actor, new PatientRead(patient, site, as)));
        return taken;
    }
}
