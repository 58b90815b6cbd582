package halcyon.scheduling.internal;

import halcyon.directory.Directory;
import halcyon.directory.Resource;
import halcyon.directory.ResourceKind;
import halcyon.directory.Site;
import halcyon.protocol.Protocol;
import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.occupancy.Claim;
import halcyon.scheduling.internal.occupancy.Kind;
import halcyon.scheduling.internal.occupancy.Occupancy;
import halcyon.scheduling.internal.rota.Rota;
import halcyon.scheduling.internal.rota.SiteDays;
import halcyon.scheduling.internal.rota.Things;
import halcyon.scheduling.internal.search.Ground;
import halcyon.scheduling.internal.search.OpenHours;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.Route;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Loads what a search stands on: rota, occupancy and the patient's own bookings.
@Singleton
@Transactional
class GroundSurvey {
    private final Directory directory;
    private final Occupancy occupancy;
    private final Bookings bookings;
    private final Rota rota;
    private final SiteDays days;
    private final Things things;
    private final Rules rules;
    private final Clock clock;

    GroundSurvey(Directory directory, Occupancy occupancy, Bookings bookings, Rota rota, SiteDays days, Things things, Rules rules, Clock clock) {
        this.directory = directory;
        this.occupancy = occupancy;
        this.bookings = bookings;
        this.rota = rota;
        this.days = days;
        this.things = things;
        this.rules = rules;
        this.clock = clock;
    }

    OpenHours hours(Site site, LocalDate on) {
        return new OpenHours(site, rules.closedWeekdays(on), days.from(site.id(), on.minusDays(1)));
    }

    /// The ground from a local date on, long enough for a course whose first session lies within the days of the rule.
    Ground of(Actor actor, Site site, Protocol protocol, PatientId patient, LocalDate from) {
        var hours = hours(site, from);
        var firstDay = Cells.dayOf(hours.wholeDay(from).from());
        var days = rules.firstSessionWithinDays(from) + protocol.calendar().withinDays() + 2;
        var whole = new TimeSlot(
                LocalDate.ofEpochDay(firstDay).atStartOfDay(ZoneOffset.UTC).toInstant(),
                LocalDate.ofEpochDay(firstDay + days).atStartOfDay(ZoneOffset.UTC).toInstant());
        var shifts = rota.touching(site.id(), whole);
        var onRota = onDuty(shifts, Shift.Duty.OBSERVER, firstDay, days);
        return new Ground(
                hours,
                protocol,
                rules.startEveryMinutes(from),
                clock.instant(),
                firstDay,
                days,
                chairs(actor, site, protocol.route(), whole, firstDay, days),
                onRota,
                free(onRota, Claim.shareOf(protocol.monitoring().patientsPerObserver()), firstDay, days),
                onDuty(shifts, Shift.Duty.PRESCRIBER, firstDay, days),
                Objects.requireNonNull(
                        available(Kind.PATIENT, List.of(patient.value()), Claim.WHOLE, firstDay, days).get(patient.value())),
                bookedDates(hours, patient));
    }

    /// Days on which the patient has a session, past or to come.
    Set<LocalDate> bookedDates(OpenHours hours, PatientId patient) {
        var dates = new HashSet<LocalDate>();
        for (var booking : bookings.findByPatientOrderBySlotFrom(patient.value()))
            if (booking.isHeld())
                dates.add(hours.dateOf(booking.slotFrom()));
        return dates;
    }

    /// Where the treatment may take place: nasal in rooms or chairs, all else in chairs.
    List<Resource> seats(Actor actor, Site site, Route route) {
        return directory.resources(actor, site.id()).stream()
                .filter(resource -> resource.kind() == ResourceKind.CHAIR
                        || resource.kind() == ResourceKind.ROOM && route == Route.NASAL)
                .toList();
    }

    private Map<ResourceId, Cells> chairs(Actor actor, Site site, Route route, TimeSlot whole, long firstDay, int days) {
        var ids = seats(actor, site, route).stream().map(Resource::id).toList();
        var free = available(Kind.CHAIR, ids.stream().map(ResourceId::value).toList(), Claim.WHOLE, firstDay, days);
        var chairs = new LinkedHashMap<ResourceId, Cells>();
        for (var id : ids) chairs.put(id, free.get(id.value()));
        for (var broken : things.outOfOrder(site.id(), whole))
            chairs.computeIfPresent(broken.resource(), (id, cells) -> cells.without(Cells.none(firstDay, days).addTouched(broken.slot())));
        return chairs;
    }

    private static Map<StaffId, Cells> onDuty(List<Shift> shifts, Shift.Duty duty, long firstDay, int days) {
        var people = new LinkedHashMap<StaffId, Cells>();
        for (var shift : shifts) {
            if (shift.duty() != duty) continue;
            people.computeIfAbsent(shift.staff(), staff -> Cells.none(firstDay, days)).add(shift.slot());
        }
        return people;
    }

    private Map<StaffId, Cells> free(Map<StaffId, Cells> onRota, int share, long firstDay, int days) {
        var ids = onRota.keySet().stream().map(StaffId::value).toList();
        var available = available(Kind.OBSERVER, ids, share, firstDay, days);
        var free = new LinkedHashMap<StaffId, Cells>();
        onRota.forEach((staff, cells) -> free.put(staff, cells.and(Objects.requireNonNull(available.get(staff.value())))));
        return free;
    }

    private Map<Long, Cells> available(Kind kind, Collection<Long> ids, int share, long firstDay, int days) {
        return occupancy.available(kind, ids, share, firstDay, days);
    }
}
