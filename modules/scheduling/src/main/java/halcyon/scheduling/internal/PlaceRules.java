package halcyon.scheduling.internal;

import halcyon.directory.Directory;
import halcyon.directory.ResourceKind;
import halcyon.directory.Site;
import halcyon.protocol.Protocol;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.Place;
import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.need.Needs;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.rota.Rota;
import halcyon.scheduling.internal.rota.Things;
import halcyon.scheduling.internal.search.CourseCalendar;
import halcyon.scheduling.internal.search.CourseCalendar.Broken;
import halcyon.scheduling.internal.search.OpenHours;
import halcyon.shared.Actor;
import halcyon.shared.ResourceId;
import halcyon.shared.Role;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What must hold of the places of a course before anyone looks whether they are free: the protocol's calendar, the site's
/// hours, the rota, and distance from the patient's other sessions.
@Singleton
class PlaceRules {
    private final Directory directory;
    private final GroundSurvey survey;
    private final Rota rota;
    private final Things things;
    private final Clock clock;

    PlaceRules(Directory directory, GroundSurvey survey, Rota rota, Things things, Clock clock) {
        this.directory = directory;
        this.survey = survey;
        this.rota = rota;
        this.things = things;
        this.clock = clock;
    }

    Optional<Broken> trouble(Actor actor, BookCourse course, Protocol protocol) {
        var places = course.places();
        var calendar = protocol.calendar();
        if (places.size() > calendar.sessions() || places.size() < calendar.fewestSessions())
            return broken(places.size(), "scheduling.not-all-sessions", calendar.sessions(), places.size());
        var dates = new ArrayList<LocalDate>();
        var hours = new HashMap<SiteId, OpenHours>();
        for (var i = 0; i < places.size(); i++) {
            var site = directory.site(actor, places.get(i).site());
            var first = dateOf(site, places.getFirst());
            var open = hours.computeIfAbsent(site.id(), id -> survey.hours(site, first));
            var trouble = trouble(actor, places.get(i), open, Needs.of(calendar.visit(i)));
            if (trouble.isPresent()) return Optional.of(new Broken(i, trouble.get()));
            dates.add(dateOf(site, places.get(i)));
        }
        return new CourseCalendar(calendar, places.size())
                .trouble(dates)
                .or(() -> otherSession(dates, survey.bookedDates(course.patient()), protocol));
    }

    private Optional<Sentence> trouble(Actor actor, Place place, OpenHours hours, Needs needs) {
        var site = hours.site();
        var slot = place.slot();
        var at = Words.moment(site, slot.from());
        if (!Cells.isOnMark(slot.from())) return refused("scheduling.off-mark", at, Cells.MINUTES);
        if (isPast(actor, place)) return refused("scheduling.in-the-past", at);
        if (hours.on(hours.dateOf(slot.from())).filter(open -> open.covers(slot)).isEmpty())
            return refused("scheduling.outside-hours", at, site.opens(), site.closes());
        return seatTrouble(actor, place, site, needs)
                .or(() -> peopleTrouble(place, site, needs))
                .or(() -> pumpTrouble(actor, place, site, needs));
    }

    private Optional<Sentence> seatTrouble(Actor actor, Place place, Site site, Needs needs) {
        var at = Words.moment(site, place.slot().from());
        var seat = survey.seats(actor, site, needs.visit()).stream()
                .filter(each -> each.id().equals(place.chair()))
                .findFirst();
        if (seat.isEmpty()) return refused("scheduling.no-such-chair", at);
        if (isBroken(place, place.chair())) return refused("scheduling.chair-out-of-order", at);
        var minutes = needs.slotMinutes(seat.get().cleaningMinutes());
        if (place.slot().length().toMinutes() == minutes) return Optional.empty();
        return refused("scheduling.wrong-length", at, needs.visit().chairMinutes(), minutes - needs.visit().chairMinutes());
    }

    private Optional<Sentence> peopleTrouble(Place place, Site site, Needs needs) {
        var start = place.slot().from();
        var at = Words.moment(site, start);
        if (!rota.covers(place.observer(), site.id(), Shift.Duty.OBSERVER, needs.attention().span().after(start)))
            return refused("scheduling.observer-away", at);
        if (needs.prescriber().isEmpty()) return Optional.empty();
        var present = needs.prescriber().get().after(start);
        var covers = place.prescriber().filter(who -> rota.covers(who, site.id(), Shift.Duty.PRESCRIBER, present));
        return covers.isEmpty() ? refused("scheduling.prescriber-away", at) : Optional.empty();
    }

    private Optional<Sentence> pumpTrouble(Actor actor, Place place, Site site, Needs needs) {
        if (needs.pump().isEmpty()) return Optional.empty();
        var pumps = survey.resources(actor, site, each -> each.kind() == ResourceKind.PUMP);
        var isThere = pumps.stream().anyMatch(each -> place.pump().filter(each.id()::equals).isPresent());
        if (isThere && place.pump().filter(pump -> isBroken(place, pump)).isEmpty()) return Optional.empty();
        return refused("scheduling.no-such-pump", Words.moment(site, place.slot().from()));
    }

    private boolean isBroken(Place place, ResourceId thing) {
        return things.outOfOrder(place.site(), place.slot()).stream().anyMatch(broken -> broken.resource().equals(thing));
    }

    // Halcyon itself may write down what has been: a history that is taken over.
    private boolean isPast(Actor actor, Place place) {
        return !actor.is(Role.SYSTEM) && place.slot().from().isBefore(clock.instant());
    }

    private static Optional<Broken> otherSession(List<LocalDate> dates, Set<LocalDate> booked, Protocol protocol) {
        for (var i = 0; i < dates.size(); i++) {
            var gap = protocol.calendar().stage(i).minimumGapDays();
            for (var other : booked)
                if (Math.abs(ChronoUnit.DAYS.between(dates.get(i), other)) < gap)
                    return broken(i, "scheduling.other-session", i + 1, Words.day(other), gap);
        }
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
