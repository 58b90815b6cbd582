package halcyon.scheduling.internal;

import halcyon.directory.Directory;
import halcyon.directory.Resource;
import halcyon.directory.ResourceKind;
import halcyon.directory.Site;
import halcyon.directory.StaffMember;
import halcyon.protocol.Protocol;
import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.need.Attention;
import halcyon.scheduling.internal.need.Needs;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.occupancy.Claim;
import halcyon.scheduling.internal.occupancy.Kind;
import halcyon.scheduling.internal.occupancy.Occupancy;
import halcyon.scheduling.internal.rota.Rota;
import halcyon.scheduling.internal.rota.SiteDays;
import halcyon.scheduling.internal.rota.Things;
import halcyon.scheduling.internal.search.Ground;
import halcyon.scheduling.internal.search.OpenHours;
import halcyon.scheduling.internal.search.Seat;
import halcyon.scheduling.internal.search.Watcher;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Loads what a search stands on: seats and pumps, rota, occupancy and the patient's own bookings.
@Singleton
@Transactional
class GroundSurvey {
    private static final Actor US = Actor.system("scheduling");

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

    /// The UTC days a search looks at.
    private record Reach(long firstDay, int days) {
        Cells none() {
            return Cells.none(firstDay, days);
        }

        TimeSlot slot() {
            return new TimeSlot(none().at(0), none().at(none().size()));
        }
    }

    /// The ground of each site from a local date on, long enough for a course whose first session lies within the days of the
    /// rule.
    List<Ground> of(Actor actor, List<Site> sites, Protocol protocol, PatientId patient, LocalDate from) {
        var firstDay = sites.stream()
                .mapToLong(site -> Cells.dayOf(hours(site, from).wholeDay(from).from()))
                .min()
                .orElseThrow();
        var days = rules.firstSessionWithinDays(from) + protocol.calendar().withinDays() + 3;
        var reach = new Reach(firstDay, days);
        var patientFree = available(Kind.PATIENT, List.of(patient.value()), reach).get(patient.value());
        var booked = bookedDates(patient);
        return sites.stream()
                .map(site -> ground(actor, site, protocol, from, reach, Objects.requireNonNull(patientFree), booked))
                .toList();
    }

    private Ground ground(
            Actor actor, Site site, Protocol protocol, LocalDate from, Reach reach, Cells patientFree, Set<LocalDate> booked) {
        var shifts = rota.touching(site.id(), reach.slot());
        var staff = staff(site);
        return new Ground(
                hours(site, from),
                protocol,
                rules.startEveryMinutes(from),
                clock.instant(),
                reach.firstDay(),
                reach.days(),
                seats(actor, site, protocol, reach),
                pumps(actor, site, reach),
                watchers(onDuty(shifts, Shift.Duty.OBSERVER, site, staff, reach), protocol, reach),
                onDuty(shifts, Shift.Duty.PRESCRIBER, site, staff, reach),
                patientFree,
                booked);
    }

    /// Days on which the patient has a session, past or to come, each by the clock of its own site.
    Set<LocalDate> bookedDates(PatientId patient) {
        var zones = new HashMap<String, ZoneId>();
        return bookings.beginnings(patient.value()).stream()
                .map(visit -> LocalDate.ofInstant(
                        visit.slotFrom(), zones.computeIfAbsent(visit.site(), site -> directory.site(US, SiteId.of(site)).zone())))
                .collect(Collectors.toSet());
    }

    private List<Resource> resources(Actor actor, Site site, Predicate<Resource> which) {
        return directory.resources(actor, site.id()).stream().filter(which).toList();
    }

    private List<Seat> seats(Actor actor, Site site, Protocol protocol, Reach reach) {
        var seats = resources(
                actor, site, each -> protocol.calendar().visits().stream().anyMatch(visit -> visit.seats().contains(each.kind())));
        var free = working(Kind.CHAIR, site, seats, reach);
        return seats.stream()
                .map(seat -> new Seat(seat.id(), seat.kind(), seat.cleaningMinutes(), Objects.requireNonNull(free.get(seat.id()))))
                .toList();
    }

    private Map<ResourceId, Cells> pumps(Actor actor, Site site, Reach reach) {
        return working(Kind.PUMP, site, resources(actor, site, resource -> resource.kind() == ResourceKind.PUMP), reach);
    }

    /// When each is free and not out of order.
    private Map<ResourceId, Cells> working(Kind kind, Site site, List<Resource> found, Reach reach) {
        var free = available(kind, found.stream().map(each -> each.id().value()).toList(), reach);
        var working = new LinkedHashMap<ResourceId, Cells>();
        for (var each : found) working.put(each.id(), free.get(each.id().value()));
        for (var broken : things.outOfOrder(site.id(), reach.slot()))
            working.computeIfPresent(broken.resource(), (id, cells) -> cells.without(reach.none().addTouched(broken.slot())));
        return working;
    }

    /// A person's shifts, as far as licences and credentials hold.
    private Map<StaffId, Cells> onDuty(
            List<Shift> shifts, Shift.Duty duty, Site site, Map<StaffId, StaffMember> staff, Reach reach) {
        var people = new LinkedHashMap<StaffId, Cells>();
        for (var shift : shifts) {
            if (shift.duty() != duty) continue;
            people.computeIfAbsent(shift.staff(), person -> reach.none()).add(shift.slot());
        }
        people.replaceAll((person, cells) -> cells.and(papersHold(member(staff, person), site, reach)));
        return people;
    }

    private Map<StaffId, StaffMember> staff(Site site) {
        var members = new HashMap<StaffId, StaffMember>();
        for (var member : directory.staff(US, site.id())) members.put(member.id(), member);
        return members;
    }

    // who helps out is on the rota of a site without belonging to it
    private StaffMember member(Map<StaffId, StaffMember> ofSite, StaffId person) {
        var own = ofSite.get(person);
        return own == null ? directory.staffMember(US, person) : own;
    }

    // a licence that ends on the 14th holds until the midnight at which the 15th begins at the site
    private static Cells papersHold(StaffMember member, Site site, Reach reach) {
        var cells = reach.none();
        var end = member.lastDay(site.state()).map(day -> day.plusDays(1).atStartOfDay(site.zone()).toInstant());
        var begin = cells.at(0);
        end.filter(begin::isBefore).ifPresent(until -> cells.add(new TimeSlot(begin, until)));
        return cells;
    }

    private Map<StaffId, Watcher> watchers(Map<StaffId, Cells> onRota, Protocol protocol, Reach reach) {
        var shares = protocol.calendar().visits().stream()
                .flatMap(visit -> Needs.of(visit).attention().steps().stream())
                .map(Attention.Step::share)
                .distinct()
                .toList();
        var ids = onRota.keySet().stream().map(StaffId::value).toList();
        var available = occupancy.available(Kind.OBSERVER, ids, shares, reach.firstDay(), reach.days());
        var watchers = new LinkedHashMap<StaffId, Watcher>();
        onRota.forEach((staff, cells) -> watchers.put(staff, new Watcher(cells, within(cells, available.get(staff.value())))));
        return watchers;
    }

    private static Map<Integer, Cells> within(Cells onRota, Map<Integer, Cells> free) {
        var both = new LinkedHashMap<Integer, Cells>();
        free.forEach((share, cells) -> both.put(share, cells.and(onRota)));
        return both;
    }

    private Map<Long, Cells> available(Kind kind, List<Long> ids, Reach reach) {
        return occupancy.available(kind, ids, Claim.WHOLE, reach.firstDay(), reach.days());
    }
}
