package halcyon.treatment.internal;

import halcyon.clearance.Clearances;
import halcyon.clearance.Gate;
import halcyon.clearance.Overriding;
import halcyon.directory.CallTaken;
import halcyon.directory.Directory;
import halcyon.directory.RegisterPatient;
import halcyon.directory.Registered;
import halcyon.directory.ResourceKind;
import halcyon.directory.Screen;
import halcyon.directory.StaffMember;
import halcyon.directory.TakeCall;
import halcyon.directory.Trial;
import halcyon.platform.MovableClock;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.Booking;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.FindCourse;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.Shift;
import halcyon.shared.Actor;
import halcyon.shared.Indication;
import halcyon.shared.Job;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import halcyon.testing.FakeReauthentication;
import halcyon.testing.TestApplication;
import halcyon.testing.TestDatabase;
import halcyon.treatment.Aldrete;
import halcyon.treatment.CheckIn;
import halcyon.treatment.CheckedIn;
import halcyon.treatment.ConfirmEntry;
import halcyon.treatment.Confirmation;
import halcyon.treatment.Dischargeable;
import halcyon.treatment.Dischargeable.Advice;
import halcyon.treatment.Dischargeable.By;
import halcyon.treatment.Dischargeable.Home;
import halcyon.treatment.Dischargeable.How;
import halcyon.treatment.Dischargeable.Ride;
import halcyon.treatment.Medicine;
import halcyon.treatment.ReceiveLot;
import halcyon.treatment.SecondPerson;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.SignSession;
import halcyon.treatment.Step;
import halcyon.treatment.Treatments;
import halcyon.treatment.VitalSet;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// One clinic with patients, staff, rota and cabinet on the real database; walks a session as far as a test needs it.
final class Ward implements AutoCloseable {
    static final SiteId DENVER = SiteId.of("denver");
    static final ZoneId ZONE = ZoneId.of("America/Denver");
    static final String PROTOCOL = "ketamine-iv-6-in-21";
    static final VitalSet CALM = new VitalSet(126, 80, 72, 98, 14, OptionalInt.of(5));
    static final Dischargeable READY = ready(new Aldrete(2, 2, 2, 2, 2), Home.ready());

    private static final Instant MONDAY = Instant.parse("2026-11-30T15:30:00Z");
    private static final Actor SYSTEM = Actor.system("test");

    final Actor desk = staff("Fay Desk", Role.FRONT_DESK);
    final Actor nurse = staff("Noor Nurse", Role.NURSE);
    final Actor other = staff("Otis Observer", Role.NURSE);
    final Actor prescriber = staff("Dr. Lena Ortiz", Role.PRESCRIBER);
    final TestDatabase database = TestDatabase.fresh();
    final OutsideGate safety = new OutsideGate("outcomes.safety");
    final OutsideGate coverage = new OutsideGate("billing.coverage");
    final FakeReauthentication reauthentication;
    final Treatments treatments;
    final SecondPerson secondPerson;
    final Scheduling scheduling;
    final Directory directory;
    final StaffId firstObserver;
    final StaffId secondObserver;

    private final ApplicationContext context;
    private final MovableClock clock;
    private int made;

    Ward() {
        var offset = Duration.between(Instant.now(Clock.systemUTC()), MONDAY);
        context = TestApplication.start(database, Map.of("halcyon.clock.offset", offset.toString()));
        context.registerSingleton(Gate.class, safety, Qualifiers.byName("safety"));
        context.registerSingleton(Gate.class, coverage, Qualifiers.byName("coverage"));
        reauthentication = context.getBean(FakeReauthentication.class);
        treatments = context.getBean(Treatments.class);
        secondPerson = context.getBean(SecondPerson.class);
        scheduling = context.getBean(Scheduling.class);
        directory = context.getBean(Directory.class);
        clock = context.getBean(MovableClock.class);
        directory.openSite(SYSTEM, CherryCreek.site());
        for (var chair = 1; chair <= 4; chair++)
            directory.addResource(SYSTEM, DENVER, ResourceKind.CHAIR, "Chair " + chair);
        firstObserver = onDuty("Noor Nurse", Role.NURSE, Shift.Duty.OBSERVER);
        secondObserver = onDuty("Otis Observer", Role.NURSE, Shift.Duty.OBSERVER);
        onDuty("Dr. Lena Ortiz", Role.PRESCRIBER, Shift.Duty.PRESCRIBER);
    }

    /// With the escort here, who took the advice.
    static Dischargeable ready(Aldrete aldrete, Home home) {
        return new Dischargeable(
                aldrete, home, new Ride(How.HERE, "Sam Ruiz", ""), new Advice(Language.EN, By.ESCORT, "Sam Ruiz"));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Collection<Job> jobs() {
        return context.getBeansOfType(Job.class);
    }

    void move(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    /// A screened patient of 70 kg with a whole course booked; the clock stands at the start of the first visit.
    Booking visit() {
        return visit("70.0");
    }

    Booking visit(String kilograms) {
        var patient = patient(kilograms);
        var course = scheduling.findCourse(
                desk, new FindCourse(patient, PROTOCOL, DENVER, today(), Set.of(), LocalTime.of(8, 0), LocalTime.of(18, 0)));
        var booked = (CourseBooking.Booked) scheduling.bookCourse(
                desk,
                new BookCourse("course-" + patient, patient, PROTOCOL, DENVER, course.proposals().getFirst().places()));
        var first = scheduling.booking(desk, booked.bookings().getFirst());
        var wait = Duration.between(now(), first.place().slot().from());
        if (!wait.isNegative()) clock.advance(wait.plusSeconds(1));
        return first;
    }

    PatientId patient(String kilograms) {
        made++;
        var call = (CallTaken.Referred) directory.takeCall(
                desk,
                new TakeCall(
                        false,
                        "Ana",
                        "Ruiz" + made,
                        LocalDate.of(1985, 3, 14),
                        "303-555-0142",
                        "ana@example.org",
                        Language.EN,
                        Indication.RESISTANT_DEPRESSION,
                        "sertraline and venlafaxine",
                        Optional.empty(),
                        Optional.empty(),
                        DENVER,
                        "mornings"));
        var patient = ((Registered.Done) directory.register(
                        desk, new RegisterPatient(call.referral(), "F", "12 Elm Street", "Denver", "CO", "80206-1234")))
                .patient();
        directory.screen(
                nurse,
                new Screen(
                        patient,
                        "F33.2",
                        List.of(
                                new Trial("sertraline", "SSRI", 8, true, "no effect"),
                                new Trial("venlafaxine", "SNRI", 10, true, "no effect")),
                        Set.of(),
                        new BigDecimal(kilograms),
                        168,
                        "none known"));
        return patient;
    }

    static CheckIn answers(Booking booking) {
        return answers(booking, Set.of());
    }

    static CheckIn answers(Booking booking, Set<Medicine> taken) {
        return new CheckIn(booking.id(), true, true, "Sam Ruiz", "303-555-0177", Optional.of(LocalTime.MIDNIGHT), Optional.of(LocalTime.MIDNIGHT), CheckIn.Pregnancy.NO, taken);
    }

    /// A prescriber decides to go on behind a soft red, a nurse confirms it.
    Overriding pass(SessionId session, String gate) {
        var asked = treatments.askOverride(prescriber, session, gate, "weighed up beside the patient");
        if (!(asked instanceof Overriding.Asked waiting)) return asked;
        return context.getBean(Clearances.class).confirmOverride(other, waiting.override());
    }

    SessionId checkedIn() {
        return checkedIn(visit());
    }

    SessionId checkedIn(Booking booking) {
        return checkedIn(answers(booking));
    }

    SessionId checkedIn(CheckIn answers) {
        return ((CheckedIn.Done) treatments.checkIn(desk, answers)).session();
    }

    SessionId measured() {
        var session = checkedIn();
        done(treatments.recordVitals(nurse, session, CALM));
        return session;
    }

    /// Drawn, and checked by another nurse.
    SessionId drawn(long lot) {
        var session = measured();
        done(treatments.draw(nurse, session, lot));
        done(confirm(other, waiting(session)));
        return session;
    }

    /// What of this session waits for a second person.
    Confirmation waiting(SessionId session) {
        return secondPerson.toConfirm(other).stream()
                .filter(entry -> entry.session().equals(session))
                .findFirst()
                .orElseThrow();
    }

    Step confirm(Actor actor, Confirmation entry) {
        return secondPerson.confirmEntry(
                actor, new ConfirmEntry(entry.id(), entry.contentHash(), FakeReauthentication.token()));
    }

    Step refuse(Actor actor, Confirmation entry) {
        return secondPerson.refuseEntry(
                actor, new ConfirmEntry(entry.id(), entry.contentHash(), FakeReauthentication.token()), "not what the label says");
    }

    /// Enters the waste and has it witnessed.
    void waste(SessionId session) {
        done(secondPerson.enterWaste(nurse, session));
        done(confirm(other, waiting(session)));
    }

    SessionId running(long lot) {
        var session = drawn(lot);
        done(treatments.start(nurse, session));
        return session;
    }

    /// Ran for its forty minutes and stopped.
    SessionId stopped(long lot) {
        var session = running(lot);
        move(40);
        done(treatments.stop(nurse, session));
        return session;
    }

    SessionId watched(long lot) {
        return watch(stopped(lot));
    }

    SessionId discharged(long lot) {
        var session = stopped(lot);
        goHome(session);
        return session;
    }

    void goHome(SessionId session) {
        done(treatments.discharge(nurse, watch(session), READY));
    }

    /// With two normal sets for half an hour after the stop.
    private SessionId watch(SessionId session) {
        for (var quarter = 0; quarter < 2; quarter++) {
            move(15);
            done(treatments.recordVitals(nurse, session, CALM));
        }
        return session;
    }

    Step sign(Actor actor, SessionId session) {
        return treatments.sign(
                actor, new SignSession(session, look(session).contentHash(), FakeReauthentication.token()));
    }

    Session look(SessionId session) {
        return treatments.session(nurse, session);
    }

    long lot(String millilitres) {
        return lot(millilitres, "10", today().plusYears(1));
    }

    long lot(String millilitres, String concentration, LocalDate expires) {
        made++;
        return treatments.receiveLot(
                nurse,
                new ReceiveLot(
                        DENVER,
                        "ketamine",
                        "42023011310",
                        "K" + made,
                        expires,
                        new BigDecimal(concentration),
                        new BigDecimal(millilitres),
                        "INV-" + made));
    }

    BigDecimal left(long lot) {
        return new BigDecimal(database.ask("SELECT millilitres_left FROM treatment_lot WHERE id = ?", lot));
    }

    String event(String type, SessionId session) {
        return database.ask(
                "SELECT payload FROM platform_event WHERE type = ? AND payload LIKE ? ORDER BY id DESC",
                "halcyon.treatment." + type,
                "{\"session\":" + session + ",%");
    }

    /// Sends everybody home, so that chairs and observers are free again.
    void empty() {
        for (var chair : treatments.floor(nurse, DENVER)) {
            treatments.abandon(nurse, chair.session(), "the test is over");
            treatments.stop(nurse, chair.session());
            if (look(chair.session()).dosing().wasteIsMissing()) waste(chair.session());
        }
        for (var quarter = 0; quarter < 2; quarter++) {
            var watched = treatments.floor(nurse, DENVER);
            if (watched.isEmpty()) return;
            move(16);
            watched.forEach(chair -> done(treatments.recordVitals(nurse, chair.session(), CALM)));
        }
        treatments.floor(nurse, DENVER).forEach(chair -> done(treatments.discharge(nurse, chair.session(), READY)));
    }

    private static void done(Step step) {
        if (!(step instanceof Step.Done)) throw new AssertionError("expected the step to be done: " + step);
    }

    private StaffId onDuty(String name, Role role, Shift.Duty duty) {
        var staff = directory.addStaff(
                SYSTEM,
                new StaffMember(
                        StaffId.of(1),
                        name,
                        Optional.of(name.toLowerCase(Locale.ROOT).replace(' ', '.')),
                        role,
                        Set.of(DENVER),
                        role == Role.PRESCRIBER ? Optional.of("1234567893") : Optional.empty(),
                        List.of(new StaffMember.Licence("CO", "L-" + name, LocalDate.of(2030, 1, 31)))));
        for (var day = 0; day < 45; day++) {
            var date = LocalDate.ofInstant(MONDAY, ZONE).plusDays(day);
            scheduling.addShift(
                    SYSTEM,
                    new Shift(
                            staff,
                            DENVER,
                            duty,
                            new TimeSlot(
                                    date.atTime(8, 0).atZone(ZONE).toInstant(),
                                    date.atTime(18, 0).atZone(ZONE).toInstant())));
        }
        return staff;
    }

    private static Actor staff(String name, Role role) {
        return new Actor("subject of " + name, name, Set.of(role), Set.of(DENVER), false);
    }

    @Override
    public void close() {
        context.close();
    }
}
