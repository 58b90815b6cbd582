package halcyon.scheduling.internal;

import halcyon.clearance.Clearances;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.scheduling.FindCourse;
import halcyon.scheduling.Plan.LeftCourse;
import halcyon.scheduling.PlanRequest;
import halcyon.scheduling.PlanWeights;
import halcyon.scheduling.internal.occupancy.Claim;
import halcyon.scheduling.internal.occupancy.Kind;
import halcyon.scheduling.internal.occupancy.Occupancy;
import halcyon.scheduling.internal.planner.horizon.Held;
import halcyon.scheduling.internal.planner.horizon.LostVisits;
import halcyon.scheduling.internal.planner.horizon.LostVisits.Lost;
import halcyon.scheduling.internal.planner.horizon.WaitingCourse;
import halcyon.scheduling.internal.search.CourseCalendar;
import halcyon.scheduling.internal.search.CourseOpenings;
import halcyon.scheduling.internal.search.Ground;
import halcyon.scheduling.internal.search.Opening;
import halcyon.scheduling.internal.search.Wishes;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Loads what a plan stands on. What visits without a footing hold is given up for the look and taken back after it, so
/// that the plan may use it; nothing of that is ever committed.
@Singleton
class PlanSurvey {
    private static final Actor US = Actor.system("scheduling");

    private final TransactionOperations<Connection> transactions;
    private final Directory directory;
    private final Protocols protocols;
    private final Clearances clearances;
    private final Bookings bookings;
    private final SiteCalendars calendars;
    private final Occupancy occupancy;
    private final GroundSurvey survey;
    private final Rules rules;
    private final Clock clock;

    PlanSurvey(
            TransactionOperations<Connection> transactions,
            Directory directory,
            Protocols protocols,
            Clearances clearances,
            Bookings bookings,
            SiteCalendars calendars,
            Occupancy occupancy,
            GroundSurvey survey,
            Rules rules,
            Clock clock) {
        this.transactions = transactions;
        this.directory = directory;
        this.protocols = protocols;
        this.clearances = clearances;
        this.bookings = bookings;
        this.calendars = calendars;
        this.occupancy = occupancy;
        this.survey = survey;
        this.rules = rules;
        this.clock = clock;
    }

    /// `troubles` says by booking what is wrong with its place; `unplannable` are courses that cannot be looked for at
    /// all.
    record Surveyed(
            List<WaitingCourse> courses, List<LostVisits> lost, Map<Long, Sentence> troubles, List<LeftCourse> unplannable, Held held) {}

    Surveyed of(PlanRequest request, PlanWeights weights) {
        return transactions.executeWrite(status -> {
            status.setRollbackOnly();
            return look(request, weights);
        });
    }

    private Surveyed look(PlanRequest request, PlanWeights weights) {
        var troubles = new LinkedHashMap<Long, Sentence>();
        var rows = new ArrayList<BookingRow>();
        for (var site : request.sites()) rows.addAll(lost(site, request, troubles));
        rows.forEach(row -> occupancy.free(row.claims()));
        var lost = byCourse(rows).values().stream().map(course -> visits(course, weights)).toList();
        var unplannable = new ArrayList<LeftCourse>();
        var courses = new ArrayList<WaitingCourse>();
        var grounds = new HashMap<Look, List<Ground>>();
        for (var wish : request.waiting())
            course(wish, request, weights, grounds)
                    .ifPresentOrElse(courses::add, () -> unplannable.add(withoutProtocol(wish)));
        return new Surveyed(courses, lost, troubles, unplannable, held(openings(courses, lost)));
    }

    private static LeftCourse withoutProtocol(FindCourse wish) {
        return new LeftCourse(wish, Sentence.of("scheduling.plan.no-protocol", wish.protocol()));
    }

    private List<BookingRow> lost(SiteId id, PlanRequest request, Map<Long, Sentence> troubles) {
        var zone = directory.site(US, id).zone();
        var slot = new TimeSlot(
                request.from().atStartOfDay(zone).toInstant(),
                request.from().plusDays(request.days()).atStartOfDay(zone).toInstant());
        var calendar = calendars.of(id, slot);
        var lost = new ArrayList<BookingRow>();
        for (var row : bookings.expectedWithin(id.value(), clock.instant(), slot.from(), slot.to()))
            if (slot.contains(row.slotFrom()))
                calendar.trouble(row).ifPresent(trouble -> {
                    troubles.put(row.key(), trouble);
                    lost.add(row);
                });
        return lost;
    }

    private static Map<Long, List<BookingRow>> byCourse(List<BookingRow> rows) {
        var courses = new TreeMap<Long, List<BookingRow>>();
        for (var row : rows) courses.computeIfAbsent(row.course(), course -> new ArrayList<>()).add(row);
        return courses;
    }

    private LostVisits visits(List<BookingRow> lost, PlanWeights weights) {
        var first = lost.getFirst();
        var protocol = protocols.version(US, first.protocolVersion());
        var held = bookings.findByCourseOrderByNumber(first.course()).stream().filter(BookingRow::isHeld).toList();
        var dates = held.stream().map(this::dateOf).toList();
        var keys = held.stream().map(BookingRow::key).toList();
        var calendar = held.size() == first.total() ? Optional.of(new CourseCalendar(protocol.calendar())) : Optional.<CourseCalendar>empty();
        var visits = lost.stream()
                .map(row -> new Lost(row.toBooking(), keys.indexOf(row.key()), openings(row, lost, protocol)))
                .toList();
        return new LostVisits(visits, dates, calendar, weights);
    }

    // as when a single visit is moved: any mark, any time of day, only the limits count
    private List<Opening> openings(BookingRow row, List<BookingRow> lost, Protocol protocol) {
        var site = directory.site(US, row.atSite());
        var from = later(dateOf(row).minusDays(protocol.calendar().maximumGapDays()), today(site));
        var patient = PatientId.of(row.patient());
        var grounds = survey.of(US, List.of(site), protocol, patient, from).stream()
                .map(Ground::startingOnAnyMark)
                .map(ground -> lost.stream().map(BookingRow::slotFrom).reduce(ground, Ground::without, (one, other) -> other))
                .toList();
        var bounds = clearances.limits(US, patient, Asked.purpose(protocol, row.session()));
        return new CourseOpenings(grounds, new Wishes(from, Set.of(), LocalTime.MIN, LocalTime.MAX, bounds, 0, 0)).of(row.session());
    }

    private Optional<WaitingCourse> course(FindCourse wish, PlanRequest request, PlanWeights weights, Map<Look, List<Ground>> grounds) {
        var sites = wish.sites().stream().distinct().map(site -> directory.site(US, site)).toList();
        var from = later(later(wish.from(), request.from()), today(sites.getFirst()));
        return protocols.inForce(US, wish.protocol(), from).map(protocol -> {
            var within = rules.firstSessionWithinDays(from);
            var bounds = clearances.limits(US, wish.patient(), Asked.purpose(protocol, 0));
            var wishes = new Wishes(from, wish.days(), wish.notBefore(), wish.notAfter(), bounds, within, rules.laterStartDays(from));
            var openings = new CourseOpenings(grounds(grounds, new Look(sites, protocol, from), wish.patient()), wishes);
            return new WaitingCourse(wish, openings, weights, earlier(from.plusDays(within), request.from().plusDays(request.days())));
        });
    }

    /// What many who wait look at in the same way.
    private record Look(List<Site> sites, Protocol protocol, LocalDate from) {}

    private List<Ground> grounds(Map<Look, List<Ground>> known, Look look, PatientId patient) {
        var shared = known.get(look);
        if (shared == null) {
            var own = survey.of(US, look.sites(), look.protocol(), patient, look.from());
            known.put(look, own);
            return own;
        }
        var days = shared.getFirst();
        var free = occupancy.available(Kind.PATIENT, List.of(patient.value()), Claim.WHOLE, days.firstDay(), days.days());
        var booked = survey.bookedDates(patient);
        return shared.stream().map(ground -> ground.of(Objects.requireNonNull(free.get(patient.value())), booked)).toList();
    }

    private static List<Opening> openings(List<WaitingCourse> courses, List<LostVisits> lost) {
        return Stream.concat(
                        courses.stream().flatMap(course -> course.allOpenings().stream()),
                        lost.stream().flatMap(job -> job.lost().stream()).flatMap(visit -> visit.openings().stream()))
                .toList();
    }

    private Held held(List<Opening> openings) {
        if (openings.isEmpty()) return new Held(0, 1, Map.of());
        var first = openings.stream().mapToLong(opening -> opening.ground().firstDay()).min().orElseThrow();
        var end = openings.stream().mapToLong(opening -> opening.ground().firstDay() + opening.ground().days()).max().orElseThrow();
        var observers = openings.stream().flatMap(opening -> opening.observers().keySet().stream()).map(StaffId::value).distinct().toList();
        var days = (int) (end - first);
        return new Held(first, days, occupancy.left(Kind.OBSERVER, observers, first, days));
    }

    private LocalDate dateOf(BookingRow row) {
        return row.slotFrom().atZone(directory.site(US, row.atSite()).zone()).toLocalDate();
    }

    private LocalDate today(Site site) {
        return clock.instant().atZone(site.zone()).toLocalDate();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
