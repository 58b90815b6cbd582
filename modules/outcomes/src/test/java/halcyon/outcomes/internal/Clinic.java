package halcyon.outcomes.internal;

import halcyon.contact.Contact;
import halcyon.contact.IssuedLink;
import halcyon.contact.Unlocked;
import halcyon.directory.CallTaken;
import halcyon.directory.Directory;
import halcyon.directory.RegisterPatient;
import halcyon.directory.Registered;
import halcyon.directory.Site;
import halcyon.directory.StaffMember;
import halcyon.directory.TakeCall;
import halcyon.outcomes.Answers;
import halcyon.outcomes.Occasion;
import halcyon.outcomes.Outcomes;
import halcyon.outcomes.Requested;
import halcyon.platform.MovableClock;
import halcyon.platform.OutboxState;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.Route;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.testing.TestApplication;
import halcyon.testing.TestDatabase;
import halcyon.treatment.SessionSigned;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One clinic with a nurse, two prescribers and patients who answer by link, on the real database.
final class Clinic implements AutoCloseable {
    static final SiteId DENVER = SiteId.of("denver");
    static final LocalDate BORN = LocalDate.of(1985, 3, 14);
    static final Actor SYSTEM = Actor.system("test");

    private static final Instant MONDAY = Instant.parse("2026-11-30T15:30:00Z");

    final Actor desk = staff("Fay Desk", Role.FRONT_DESK);
    final Actor nurse = staff("Noor Nurse", Role.NURSE);
    final TestDatabase database = TestDatabase.fresh();
    final ApplicationContext context;
    final Outcomes outcomes;
    final MovableClock clock;
    final Directory directory;

    private int made;

    Clinic(boolean mayUseColumbia) {
        var offset = Duration.between(Instant.now(Clock.systemUTC()), MONDAY);
        context = TestApplication.start(
                database, Map.of("halcyon.clock.offset", offset.toString(), "halcyon.outcomes.columbia", mayUseColumbia));
        outcomes = context.getBean(Outcomes.class);
        clock = context.getBean(MovableClock.class);
        directory = context.getBean(Directory.class);
        directory.openSite(SYSTEM, site());
        hire("Dr. Ada Ames", Role.PRESCRIBER);
        hire("Dr. Ben Bell", Role.PRESCRIBER);
        hire("Noor Nurse", Role.NURSE);
    }

    PatientId patient(Language language) {
        made++;
        var call = (CallTaken.Referred) directory.takeCall(desk, new TakeCall(
                false, "Ana", "Ruiz" + made, BORN, "303-555-0142", "ana@example.org", language, Indication.RESISTANT_DEPRESSION,
                "sertraline and venlafaxine", Optional.empty(), Optional.empty(), DENVER, "mornings"));
        return ((Registered.Done) directory.register(desk, new RegisterPatient(call.referral(), "F", "12 Elm Street", "Denver", "CO", "80206-1234"))).patient();
    }

    /// Asked by the nurse; the request's id.
    long asked(PatientId patient, Occasion occasion) {
        return done(patient, occasion).request();
    }

    Requested.Done done(PatientId patient, Occasion occasion) {
        return (Requested.Done) outcomes.request(nurse, patient, occasion);
    }

    Unlocked unlock(IssuedLink link) {
        return context.getBean(Contact.class)
                .unlock(SYSTEM, link.path().substring(3), BORN, link.code(), "127.0.0.1");
    }

    static Answers phq9(int... scores) {
        var answers = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < scores.length; i++) if (scores[i] >= 0) answers.put(Integer.toString(i + 1), scores[i]);
        return new Answers("phq-9", answers);
    }

    /// In the order 1, 2, 3, 4, 5, 6, 6a; -1 is no answer.
    static Answers columbia(int... scores) {
        var words = List.of("1", "2", "3", "4", "5", "6", "6a");
        var answers = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < scores.length; i++) if (scores[i] >= 0) answers.put(words.get(i), scores[i]);
        return new Answers("c-ssrs-screener", answers);
    }

    void signed(PatientId patient, long session) {
        var now = clock.instant();
        publish(new SessionSigned(
                session, session, patient, DENVER, LocalDate.ofInstant(now, ZoneId.of("America/Denver")), Indication.RESISTANT_DEPRESSION, "F33.2", Route.IV, "ketamine",
                "42023011310", BigDecimal.TEN, BigDecimal.valueOf(35), BigDecimal.valueOf(3.5), BigDecimal.ZERO, now.minus(Duration.ofHours(2)),
                now.minus(Duration.ofMinutes(90)), Optional.of(now.minus(Duration.ofMinutes(50))), now.minus(Duration.ofMinutes(5)), List.of(), "ames", "Dr. Ada Ames",
                Optional.of("1234567893"), 1, 6, "ketamine-iv-6-in-21", 1, "0"));
    }

    private void publish(SessionSigned event) {
        TransactionOperations<?> transactions = context.getBean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            context.getBean(Events.class).publish(SYSTEM, event);
            return true;
        });
        settled();
    }

    void settled() {
        if (!context.getBean(OutboxState.class).awaitEmpty(Duration.ofSeconds(20))) throw new AssertionError("events are still on their way");
    }

    private void hire(String name, Role role) {
        directory.addStaff(SYSTEM, new StaffMember(
                StaffId.of(1), name, Optional.of(name.toLowerCase(Locale.ROOT).replace(' ', '.')), role, Set.of(DENVER),
                role == Role.PRESCRIBER ? Optional.of("1234567893") : Optional.empty(), List.of(new StaffMember.Licence("CO", "L-" + name, LocalDate.of(2030, 1, 31)))));
    }

    private static Site site() {
        return new Site(
                DENVER, "Cherry Creek Clinic", ZoneId.of("America/Denver"), "1 Clinic Way", "Denver", "CO", "80206-1234", "303-555-0100", "1234567893", "261QM0850X",
                "84-1234567", "11", LocalTime.of(8, 0), LocalTime.of(18, 0));
    }

    static Actor staff(String name, Role role) {
        return new Actor("subject of " + name, name, Set.of(role), Set.of(DENVER), false);
    }

    @Override
    public void close() {
        context.close();
    }
}
