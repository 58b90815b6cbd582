package halcyon.scheduling.internal;

import halcyon.directory.Directory;
import halcyon.directory.Resource;
import halcyon.directory.ResourceKind;
import halcyon.directory.Site;
import halcyon.protocol.Protocol;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.Place;
import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.need.Needs;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.search.CourseCalendar;
import halcyon.scheduling.internal.search.CourseCalendar.Broken;
import halcyon.shared.Actor;
import halcyon.shared.ResourceId;
import halcyon.shared.Role;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final SiteCalendars calendars;
    private final Clock clock;

    PlaceRules(Directory directory, GroundSurvey survey, SiteCalendars calendars, Clock clock) {
        this.directory = directory;
        this.survey = survey;
        this.calendars = calendars;
        this.clock = clock;
    }

    /// A site over the time of all places there, asked for once.
    private record Here(SiteCalendar calendar, List<Resource> things) {
        Site site() {
            return calendar.hours().site();
        }

        boolean isBroken(Place place, ResourceId thing) {
            return calendar.outOfOrder().stream()
                    .anyMatch(broken -> broken.resource().equals(thing) && broken.slot().overlaps(place.slot()));
        }
    }

    Optional<Broken> trouble(Actor actor, BookCourse course, Protocol protocol) {
        var places = course.places();
        var calendar = protocol.calendar();
        if (places.size() > calendar.sessions() || places.size() < calendar.fewestSessions())
            return broken(places.size(), "scheduling.not-all-sessions", calendar.sessions(), places.size());
        var dates = new ArrayList<LocalDate>();
        var sites = new HashMap<SiteId, Here>();
        for (var i = 0; i < places.size(); i++) {
            var here = sites.computeIfAbsent(places.get(i).site(), id -> here(actor, id, places));
            var trouble = trouble(actor, places.get(i), here, Needs.of(calendar.visit(i)));
            if (trouble.isPresent()) return Optional.of(new Broken(i, trouble.get()));
            dates.add(dateOf(here.site(), places.get(i)));
        }
        return new CourseCalendar(calendar, places.size())
                .trouble(dates)
                .or(() -> otherSession(dates, survey.bookedDates(course.patient()), protocol));
    }

    private Here here(Actor actor, SiteId site, List<Place> places) {
        var things = directory.resources(actor, site);
        var slots = places.stream().filter(place -> place.site().equals(site)).map(Place::slot).toList();
        var from = slots.stream().map(TimeSlot::from).min(Comparator.naturalOrder()).orElseThrow();
        var to = slots.stream().map(TimeSlot::to).max(Comparator.naturalOrder()).orElseThrow();
        return new Here(calendars.of(site, new TimeSlot(from, to)), things);
    }

    private Optional<Sentence> trouble(Actor actor, Place place, Here here, Needs needs) {
        var site = here.site();
        var hours = here.calendar().hours();
        var slot = place.slot();
        var at = Words.moment(site, slot.from());
        if (!Cells.isOnMark(slot.from())) return refused("scheduling.off-mark", at, Cells.MINUTES);
        if (isPast(actor, place)) return refused("scheduling.in-the-past", at);
        if (hours.on(hours.dateOf(slot.from())).filter(open -> open.covers(slot)).isEmpty())
            return refused("scheduling.outside-hours", at, site.opens(), site.closes());
        return seatTrouble(place, here, needs).or(() -> peopleTrouble(place, here, needs)).or(() -> pumpTrouble(place, here, needs));
    }

    private static Optional<Sentence> seatTrouble(Place place, Here here, Needs needs) {
        var at = Words.moment(here.site(), place.slot().from());
        var seat = here.things().stream()
                .filter(each -> each.id().equals(place.chair()) && needs.visit().seats().contains(each.kind()))
                .findFirst();
        if (seat.isEmpty()) return refused("scheduling.no-such-chair", at);
        if (here.isBroken(place, place.chair())) return refused("scheduling.chair-out-of-order", at);
        var minutes = needs.slotMinutes(seat.get().cleaningMinutes());
        if (place.slot().length().toMinutes() == minutes) return Optional.empty();
        return refused("scheduling.wrong-length", at, needs.visit().chairMinutes(), minutes - needs.visit().chairMinutes());
    }

    private static Optional<Sentence> peopleTrouble(Place place, Here here, Needs needs) {
        var start = place.slot().from();
        var at = Words.moment(here.site(), start);
        var there = here.calendar().present();
        if (!there.covers(place.observer(), Shift.Duty.OBSERVER, needs.attention().span().after(start)))
            return refused("scheduling.observer-away", at);
        if (needs.prescriber().isEmpty()) return Optional.empty();
        var present = needs.prescriber().get().after(start);
        var covers = place.prescriber().filter(who -> there.covers(who, Shift.Duty.PRESCRIBER, present));
        return covers.isEmpty() ? refused("scheduling.prescriber-away", at) : Optional.empty();
    }

    private static Optional<Sentence> pumpTrouble(Place place, Here here, Needs needs) {
        if (needs.pump().isEmpty()) return Optional.empty();
        var isThere = here.things().stream()
                .filter(each -> each.kind() == ResourceKind.PUMP)
                .anyMatch(each -> place.pump().filter(each.id()::equals).isPresent());
        if (isThere && place.pump().filter(pump -> here.isBroken(place, pump)).isEmpty()) return Optional.empty();
        return refused("scheduling.no-such-pump", Words.moment(here.site(), place.slot().from()));
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
