package halcyon.scheduling.internal;

import halcyon.directory.Resource;
import halcyon.directory.Site;
import halcyon.protocol.Protocol;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.Place;
import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.rota.Rota;
import halcyon.scheduling.internal.rota.Things;
import halcyon.scheduling.internal.search.CourseCalendar;
import halcyon.scheduling.internal.search.CourseCalendar.Broken;
import halcyon.scheduling.internal.search.OpenHours;
import halcyon.shared.Actor;
import halcyon.shared.Role;
import halcyon.shared.Sentence;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What must hold of the places of a course before anyone looks whether they are free: the protocol's calendar, the site's
/// hours, the rota, and distance from the patient's other sessions.
@Singleton
class PlaceRules {
    private final GroundSurvey survey;
    private final Rota rota;
    private final Things things;
    private final Clock clock;

    PlaceRules(GroundSurvey survey, Rota rota, Things things, Clock clock) {
        this.survey = survey;
        this.rota = rota;
        this.things = things;
        this.clock = clock;
    }

    Optional<Broken> trouble(Actor actor, BookCourse course, Site site, Protocol protocol) {
        var places = course.places();
        var sessions = protocol.calendar().sessions();
        if (places.size() != sessions) return broken(places.size(), "scheduling.not-all-sessions", sessions, places.size());
        var hours = survey.hours(site, dateOf(site, places.getFirst()));
        var seats = survey.seats(actor, site, protocol.route());
        for (var i = 0; i < places.size(); i++) {
            var trouble = trouble(actor, places.get(i), hours, seats, protocol);
            if (trouble.isPresent()) return Optional.of(new Broken(i, trouble.get()));
        }
        var dates = places.stream().map(place -> dateOf(site, place)).toList();
        return new CourseCalendar(protocol.calendar())
                .trouble(dates)
                .or(() -> otherSession(dates, survey.bookedDates(hours, course.patient()), protocol));
    }

    private Optional<Sentence> trouble(Actor actor, Place place, OpenHours hours, List<Resource> seats, Protocol protocol) {
        var site = hours.site();
        var slot = place.slot();
        var calendar = protocol.calendar();
        var visit = TimeSlot.of(slot.from(), Duration.ofMinutes(calendar.chairMinutes()));
        var at = Words.moment(site, slot.from());
        if (!Cells.isOnMark(slot.from())) return refused("scheduling.off-mark", at, Cells.MINUTES);
        if (slot.length().toMinutes() != calendar.chairMinutes() + calendar.turnoverMinutes())
            return refused("scheduling.wrong-length", at, calendar.chairMinutes(), calendar.turnoverMinutes());
        if (isPast(actor, place)) return refused("scheduling.in-the-past", at);
        if (hours.on(hours.dateOf(slot.from())).filter(open -> open.covers(slot)).isEmpty())
            return refused("scheduling.outside-hours", at, site.opens(), site.closes());
        if (seats.stream().noneMatch(seat -> seat.id().equals(place.chair()))) return refused("scheduling.no-such-chair", at);
        if (things.outOfOrder(site.id(), slot).stream().anyMatch(broken -> broken.resource().equals(place.chair())))
            return refused("scheduling.chair-out-of-order", at);
        if (!rota.covers(place.observer(), site.id(), Shift.Duty.OBSERVER, visit)) return refused("scheduling.observer-away", at);
        if (!rota.covers(place.prescriber(), site.id(), Shift.Duty.PRESCRIBER, visit))
            return refused("scheduling.prescriber-away", at);
        return Optional.empty();
    }

    // Halcyon itself may write down what has been: a history that is taken over.
    private boolean isPast(Actor actor, Place place) {
        return !actor.is(Role.SYSTEM) && place.slot().from().isBefore(clock.instant());
    }

    private static Optional<Broken> otherSession(List<LocalDate> dates, Set<LocalDate> booked, Protocol protocol) {
        for (var i = 0; i < dates.size(); i++)
            for (var other : booked)
                if (Math.abs(ChronoUnit.DAYS.between(dates.get(i), other)) < protocol.calendar().minimumGapDays())
                    return broken(i, "scheduling.other-session", i + 1, Words.day(other), protocol.calendar().minimumGapDays());
        return Optional.empty();
    }

    private static LocalDate dateOf(Site site, Place place) {
        return place.slot().from().atZone(site.zone()).toLocalDate();
    }

    private static Optional<Sentence> refused(String key, Object... arguments) {
        return Optional.of(Sentence.of(key, arguments));
    }

    private static Optional<Broken> broken(int index, String key, Object... arguments) {
        return Optional.of(new Broken(index, Sentence.of(key, arguments)));
    }
}
