package halcyon.scheduling.internal;

import halcyon.directory.Directory;
import halcyon.protocol.Protocols;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Place;
import halcyon.scheduling.Repair;
import halcyon.scheduling.internal.change.FewestMoves;
import halcyon.scheduling.internal.occupancy.Claim;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Proposes how a day with visits that do not stand could be made whole. Nobody is moved to another day.
@Singleton
@Transactional
class DayRepair {
    private static final Actor US = Actor.system("scheduling");

    private final Directory directory;
    private final Protocols protocols;
    private final Bookings bookings;
    private final SiteCalendars calendars;
    private final GroundSurvey survey;
    private final Rules rules;
    private final Clock clock;

    DayRepair(
            Directory directory,
            Protocols protocols,
            Bookings bookings,
            SiteCalendars calendars,
            GroundSurvey survey,
            Rules rules,
            Clock clock) {
        this.directory = directory;
        this.protocols = protocols;
        this.bookings = bookings;
        this.calendars = calendars;
        this.survey = survey;
        this.rules = rules;
        this.clock = clock;
    }

    Repair propose(Actor actor, SiteId id, LocalDate date) {
        var site = directory.site(actor, id);
        var day = survey.hours(site, date).wholeDay(date);
        var calendar = calendars.of(id, day);
        var movable = new ArrayList<BookingRow>();
        var fixed = new ArrayList<Claim>();
        for (var row : bookings.startingAt(id.value(), day.from(), day.to()))
            if (row.state() == BookingState.BOOKED && row.slotFrom().isAfter(clock.instant())) movable.add(row);
            else fixed.addAll(row.claims());
        var troubles = new HashMap<Long, Sentence>();
        for (var row : movable) calendar.trouble(row).ifPresent(reason -> troubles.put(row.key(), reason));
        if (troubles.isEmpty()) return new Repair(id, date, List.of(), List.of());
        var found = new FewestMoves<>(visits(calendar, date, movable, troubles), fixed, rules.number("repair-tries", date)).find();
        return repair(id, date, movable, troubles, found);
    }

    private List<FewestMoves.Visit<Place>> visits(
            SiteCalendar calendar, LocalDate date, List<BookingRow> rows, Map<Long, Sentence> troubles) {
        var things = directory.resources(US, calendar.hours().site().id());
        var starts = starts(calendar, date);
        return rows.stream()
                .<FewestMoves.Visit<Place>>map(row -> new VisitToPlace(
                        row, protocols.version(US, row.protocolVersion()), calendar, things, starts, !troubles.containsKey(row.key())))
                .toList();
    }

    private List<Instant> starts(SiteCalendar calendar, LocalDate date) {
        var open = calendar.hours().on(date);
        if (open.isEmpty()) return List.of();
        var starts = new ArrayList<Instant>();
        var step = 60L * rules.startEveryMinutes(date);
        for (var at = open.get().from(); at.isBefore(open.get().to()); at = at.plusSeconds(step))
            if (at.isAfter(clock.instant())) starts.add(at);
        return starts;
    }

    private static Repair repair(
            SiteId site, LocalDate date, List<BookingRow> rows, Map<Long, Sentence> troubles, Map<Long, Place> found) {
        var moves = new ArrayList<Repair.Move>();
        var left = new ArrayList<Repair.Left>();
        for (var row : rows.stream().sorted(Comparator.comparing(BookingRow::slotFrom).thenComparing(BookingRow::key)).toList()) {
            var why = Optional.ofNullable(troubles.get(row.key()));
            var to = Optional.ofNullable(found.get(row.key()));
            to.ifPresent(place -> moves.add(new Repair.Move(row.toBooking(), place, why.orElse(Sentence.of("scheduling.makes-room")))));
            if (to.isEmpty()) why.ifPresent(reason -> left.add(new Repair.Left(row.toBooking(), reason)));
        }
        return new Repair(site, date, moves, left);
    }
}
