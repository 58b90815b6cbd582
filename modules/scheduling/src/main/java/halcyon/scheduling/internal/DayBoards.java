package halcyon.scheduling.internal;

import halcyon.directory.Directory;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.internal.rota.Rota;
import halcyon.scheduling.internal.rota.Things;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts one site's day together: what was booked, who is in, who could still be watched.
@Singleton
@Transactional
class DayBoards {
    private static final Actor US = Actor.system("scheduling");

    private final Directory directory;
    private final Protocols protocols;
    private final Bookings bookings;
    private final Rota rota;
    private final Things things;
    private final PatientAnswers answers;
    private final GroundSurvey survey;
    private final Clock clock;

    DayBoards(
            Directory directory,
            Protocols protocols,
            Bookings bookings,
            Rota rota,
            Things things,
            PatientAnswers answers,
            GroundSurvey survey,
            Clock clock) {
        this.directory = directory;
        this.protocols = protocols;
        this.bookings = bookings;
        this.rota = rota;
        this.things = things;
        this.answers = answers;
        this.survey = survey;
        this.clock = clock;
    }

    DayBoard of(Actor actor, SiteId id, LocalDate date) {
        var site = directory.site(actor, id);
        var hours = survey.hours(site, date);
        var day = hours.wholeDay(date);
        var rows = bookings.startingAt(id.value(), day.from(), day.to()).stream().filter(BookingRow::isHeld).toList();
        var names = directory.names(actor, rows.stream().map(row -> row.toBooking().patient()).distinct().toList());
        var plans = new HashMap<Long, Protocol>();
        var said = answers.at(id.value(), day.from(), day.to()).stream().collect(Collectors.toMap(PatientAnswerRow::booking, PatientAnswerRow::answer));
        var visits = rows.stream()
                .map(row -> new DayBoard.Visit(
                        row.toBooking(),
                        names.getOrDefault(row.toBooking().patient(), "…"),
                        row.state() == BookingState.LEFT ? row.watchedUntil() : row.chairUntil(),
                        stretches(row, plans.computeIfAbsent(row.protocolVersion(), plan -> protocols.version(US, plan))),
                        Optional.ofNullable(said.get(row.key()))))
                .toList();
        var shifts = rota.touching(id, day);
        var open = hours.ofAnyDay(date);
        return new DayBoard(
                id,
                site.zone(),
                date,
                open,
                hours.on(date).isPresent(),
                directory.resources(actor, id),
                visits,
                ObserverLoad.over(open, watches(rows), shifts, patientsPerObserver(date)),
                shifts,
                things.outOfOrder(id, day),
                clock.instant());
    }

    private static List<DayBoard.Stretch> stretches(BookingRow row, Protocol plan) {
        var stretches = new ArrayList<DayBoard.Stretch>();
        var at = row.slotFrom();
        for (var phase : plan.calendar().visit(row.session()).phases()) {
            var slot = TimeSlot.of(at, Duration.ofMinutes(phase.minutes()));
            stretches.add(new DayBoard.Stretch(phase.kind(), slot));
            at = slot.to();
        }
        return List.copyOf(stretches);
    }

    /// The most cautious of the protocols in force.
    int patientsPerObserver(LocalDate on) {
        return protocols.inForce(US, on).stream()
                .mapToInt(protocol -> protocol.monitoring().patientsPerObserver())
                .min()
                .orElse(1);
    }

    private static List<ObserverLoad.Watch> watches(List<BookingRow> rows) {
        return rows.stream()
                .filter(row -> row.slotFrom().isBefore(row.watchedUntil()))
                .map(row -> new ObserverLoad.Watch(row.toBooking(), new TimeSlot(row.slotFrom(), row.watchedUntil())))
                .toList();
    }
}
