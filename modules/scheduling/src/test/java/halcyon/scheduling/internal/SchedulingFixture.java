package halcyon.scheduling.internal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import halcyon.directory.CallTaken;
import halcyon.directory.Directory;
import halcyon.directory.RegisterPatient;
import halcyon.directory.Registered;
import halcyon.directory.ResourceKind;
import halcyon.directory.Screen;
import halcyon.directory.Screened;
import halcyon.directory.Site;
import halcyon.directory.StaffMember;
import halcyon.directory.TakeCall;
import halcyon.directory.Trial;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.FindCourse;
import halcyon.scheduling.Place;
import halcyon.scheduling.Rostered;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.Shift;
import halcyon.shared.Actor;
import halcyon.shared.Check;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import halcyon.testing.TestApplication;
import halcyon.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// Two sites with three chairs and a rota each, and as many eligible patients as a test asks for.
final class SchedulingFixture implements AutoCloseable {
    static final String PROTOCOL = "ketamine-iv-6-in-21";
    static final SiteId DENVER = SiteId.of("denver");
    static final SiteId BOULDER = SiteId.of("boulder");
    static final ZoneId ZONE = ZoneId.of("America/Denver");
    static final Actor SYSTEM = Actor.system("test");
    static final Actor DESK = new Actor("ana", "Ana", Set.of(Role.FRONT_DESK), Set.of(DENVER), false);
    static final Actor NURSE = new Actor("noor", "Noor", Set.of(Role.NURSE), Set.of(DENVER), false);
    private static final AtomicInteger MADE = new AtomicInteger();

    final TestDatabase database = TestDatabase.fresh();
    final ApplicationContext halcyon;
    final Directory directory;
    final Scheduling scheduling;
    final List<ResourceId> chairs = new ArrayList<>();
    final List<StaffId> observers = new ArrayList<>();
    final StaffId prescriber;
    final LocalDate monday;

    SchedulingFixture(Object... beans) {
        halcyon = TestApplication.start(
                database, Map.of("datasources.default.maximum-pool-size", 24, "datasources.default.connection-timeout", 240_000), beans);
        directory = halcyon.getBean(Directory.class);
        scheduling = halcyon.getBean(Scheduling.class);
        monday = LocalDate.ofInstant(now(), ZONE).plusDays(7).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        directory.openSite(SYSTEM, site(DENVER, "Cherry Creek"));
        directory.openSite(SYSTEM, site(BOULDER, "Boulder"));
        for (var chair = 1; chair <= 3; chair++)
            chairs.add(directory.addResource(SYSTEM, DENVER, ResourceKind.CHAIR, "Chair " + chair));
        for (var nurse = 1; nurse <= 2; nurse++) observers.add(staff(Role.NURSE));
        prescriber = staff(Role.PRESCRIBER);
        for (var day = 0; day < 60; day++) rota(monday.plusDays(day));
    }

    private void rota(LocalDate date) {
        for (var observer : observers) shift(observer, DENVER, Shift.Duty.OBSERVER, date, 8, 18);
        shift(prescriber, DENVER, Shift.Duty.PRESCRIBER, date, 8, 18);
    }

    Rostered shift(StaffId staff, SiteId site, Shift.Duty duty, LocalDate date, int from, int to) {
        return scheduling.addShift(SYSTEM, new Shift(staff, site, duty, new TimeSlot(at(date, from, 0), at(date, to, 0))));
    }

    StaffId staff(Role role) {
        var number = MADE.incrementAndGet();
        return directory.addStaff(
                SYSTEM,
                new StaffMember(
                        StaffId.of(1), "Staff " + number, Optional.of("user" + number), role, Set.of(DENVER, BOULDER),
                        Optional.of("1234567893"), List.of(new StaffMember.Licence("CO", "L-" + number, LocalDate.of(2099, 1, 1)))));
    }

    PatientId patient() {
        var number = MADE.incrementAndGet();
        var call = new TakeCall(
                false, "Ana", "Ruiz" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26), LocalDate.of(1985, 3, 14).plusDays(number),
                "303-555-0142", "ana@example.org", Language.EN, Indication.RESISTANT_DEPRESSION, "sertraline", Optional.empty(),
                Optional.empty(), DENVER, "mornings");
        var referral = assertInstanceOf(CallTaken.Referred.class, directory.takeCall(SYSTEM, call)).referral();
        var registered = directory.register(SYSTEM, new RegisterPatient(referral, "F", "12 Elm Street", "Denver", "CO", "80206-1234"));
        var patient = assertInstanceOf(Registered.Done.class, registered).patient();
        var screened = directory.screen(
                SYSTEM,
                new Screen(
                        patient, "F33.2",
                        List.of(new Trial("sertraline", "SSRI", 10, true, "no effect"), new Trial("venlafaxine", "SNRI", 10, true, "no effect")),
                        Set.of(), new BigDecimal("70.0"), 168, "none known"));
        assertInstanceOf(Screened.Eligible.class, screened);
        return patient;
    }

    /// Monday and Thursday for three weeks, at one time in one chair.
    List<Place> course(LocalDate first, int hour, int minute, int chair, int observer) {
        return List.of(0, 3, 7, 10, 14, 17).stream()
                .map(days -> place(first.plusDays(days), hour, minute, chair, observer))
                .toList();
    }

    Place place(LocalDate date, int hour, int minute, int chair, int observer) {
        var slot = TimeSlot.of(at(date, hour, minute), Duration.ofMinutes(120));
        return new Place(DENVER, slot, chairs.get(chair), observers.get(observer), prescriber);
    }

    BookCourse book(String key, PatientId patient, List<Place> places) {
        return new BookCourse(key, patient, PROTOCOL, DENVER, places);
    }

    FindCourse find(PatientId patient, LocalDate from) {
        return new FindCourse(patient, PROTOCOL, DENVER, from, Set.of(), LocalTime.of(7, 0), LocalTime.of(19, 0));
    }

    Check.Finding check() {
        return halcyon.getBeansOfType(Check.class).stream()
                .filter(check -> check.name().equals("scheduling.no-double-booking"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    int count(String sql, Object... values) {
        return Integer.parseInt(database.ask(sql, values));
    }

    Instant now() {
        return halcyon.getBean(Clock.class).instant();
    }

    Instant at(LocalDate date, int hour, int minute) {
        return date.atTime(hour, minute).atZone(ZONE).toInstant();
    }

    private static Site site(SiteId id, String name) {
        return new Site(
                id, name, ZONE, "1 Clinic Way", "Denver", "CO", "80206-1234", "303-555-0100", "1234567893", "261QM0850X",
                "84-1234567", "11", LocalTime.of(8, 0), LocalTime.of(18, 0));
    }

    @Override
    public void close() {
        halcyon.close();
    }
}
