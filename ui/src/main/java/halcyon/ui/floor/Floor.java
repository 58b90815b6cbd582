package halcyon.ui.floor;

import halcyon.directory.Resource;
import halcyon.directory.ResourceKind;
import halcyon.directory.Site;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.Shift;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import halcyon.shared.TimeSlot;
import halcyon.treatment.Alarm;
import halcyon.treatment.Alarms;
import halcyon.treatment.FloorChair;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.TreatmentAccess;
import halcyon.treatment.Treatments;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who sits where at a site: the open sessions, and what the day's board says of the chairs in which nobody sits.
@Singleton
class Floor {
    private static final Comparator<TimeSlot> EARLIEST_FIRST = Comparator.comparing(TimeSlot::from);

    private final Treatments treatments;
    private final Alarms alarms;
    private final Scheduling scheduling;
    private final Clock clock;

    Floor(Treatments treatments, Alarms alarms, Scheduling scheduling, Clock clock) {
        this.treatments = treatments;
        this.alarms = alarms;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    FloorPicture.Room of(Actor actor, Site site, Locale locale) {
        var chairs = treatments.floor(actor, site.id());
        var raised = alarms.openAlarms(actor, site.id()).stream().collect(Collectors.groupingBy(Alarm::session));
        var now = clock.instant();
        var day = scheduling.dayBoard(actor, site.id(), now.atZone(site.zone()).toLocalDate());
        var seats = new ArrayList<FloorPicture.Seat>();
        for (var chair : chairs) seats.add(taken(actor, chair, raised, day, locale));
        day.columns().stream()
                .filter(column -> column.kind() != ResourceKind.PUMP)
                .filter(column -> chairs.stream().noneMatch(chair -> chair.chair().equals(column.label())))
                .forEach(column -> seats.add(empty(column, day, now)));
        seats.sort(Comparator.comparing(FloorPicture.Seat::label, Labels.BY_NUMBER));
        return new FloorPicture.Room(site.name(), site.zone().getId(), millis(prescriberUntil(day, now)), seats);
    }

    private static Optional<Instant> prescriberUntil(DayBoard day, Instant now) {
        var until = now;
        for (var slot : day.shifts().stream().filter(shift -> shift.duty() == Shift.Duty.PRESCRIBER).map(Shift::slot).sorted(EARLIEST_FIRST).toList())
            if (!slot.from().isAfter(until) && slot.to().isAfter(until)) until = slot.to();
        return until.isAfter(now) ? Optional.of(until) : Optional.empty();
    }

    private static FloorPicture.Seat taken(
            Actor actor, FloorChair chair, Map<SessionId, List<Alarm>> raised, DayBoard day, Locale locale) {
        var mayOpen = TreatmentAccess.TABLE.allows(actor, "session");
        return new FloorPicture.Seat(
                chair.chair(),
                chair.state().name().toLowerCase(Locale.ROOT),
                Labels.initials(chair.patientName()),
                chair.number(),
                chair.of(),
                mayOpen ? chair.session().value() : null,
                millis(chair.startedAt()),
                millis(chair.nextVitalsDue()),
                millis(chair.lateFrom()),
                millis(planned(chair, day)),
                chair.observer(),
                chair.lastVitals().map(Floor::set).orElse(null),
                raised.getOrDefault(chair.session(), List.of()).stream().map(alarm -> alarm(alarm, locale)).toList(),
                millis(chair.mayLeaveFrom()),
                mayOpen && !chair.rideName().isBlank() ? new FloorPicture.Ride(chair.rideName(), chair.ridePhone()) : null);
    }

    private static Optional<Instant> planned(FloorChair chair, DayBoard day) {
        if (chair.startedAt().isPresent()) return Optional.empty();
        return day.visits().stream()
                .map(DayBoard.Visit::booking)
                .filter(booking -> booking.patient().equals(chair.patient()))
                .map(booking -> booking.place().slot().from())
                .min(Comparator.naturalOrder());
    }

    private static FloorPicture.Seat empty(Resource column, DayBoard day, Instant now) {
        var left = visits(column, day, BookingState.LEFT)
                .filter(visit -> !visit.booking().place().slot().from().isAfter(now))
                .filter(visit -> visit.booking().place().slot().to().isAfter(now))
                .findFirst();
        if (left.isPresent())
            return nobody(column, "left", Labels.initials(left.get().patientName()), Optional.of(left.get().booking().place().slot().to()));
        var next = visits(column, day, BookingState.BOOKED)
                .map(visit -> visit.booking().place().slot())
                .filter(slot -> slot.to().isAfter(now))
                .map(slot -> slot.from())
                .min(Comparator.naturalOrder());
        return nobody(column, "free", "", next);
    }

    private static Stream<DayBoard.Visit> visits(Resource column, DayBoard day, BookingState state) {
        return day.visits().stream()
                .filter(visit -> visit.booking().place().chair().equals(column.id()))
                .filter(visit -> visit.booking().state() == state);
    }

    private static FloorPicture.Seat nobody(Resource column, String phase, String who, Optional<Instant> planned) {
        return new FloorPicture.Seat(
                column.label(), phase, who, 0, 0, null, null, null, null, millis(planned), "", null, List.of(), null, null);
    }

    private static FloorPicture.Taken set(Session.Vitals vitals) {
        var set = vitals.set();
        return new FloorPicture.Taken(
                vitals.at().toEpochMilli(),
                set.systolic(),
                set.diastolic(),
                set.heartRate(),
                set.oxygen(),
                set.sedation().isPresent() ? set.sedation().getAsInt() : null,
                vitals.alerts());
    }

    private static FloorPicture.Raised alarm(Alarm alarm, Locale locale) {
        return new FloorPicture.Raised(
                alarm.id(),
                alarm.word(),
                Sentence.of("treatment.alert-" + alarm.word()).in(locale),
                alarm.level().name().toLowerCase(Locale.ROOT),
                alarm.acknowledgedBy().orElse(null));
    }

    private static @Nullable Long millis(Optional<Instant> moment) {
        return moment.map(Instant::toEpochMilli).orElse(null);
    }
}
