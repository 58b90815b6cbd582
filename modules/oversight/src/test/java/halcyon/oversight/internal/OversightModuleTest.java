package halcyon.oversight.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.billing.ClaimDenied;
import halcyon.billing.ClaimDrafted;
import halcyon.billing.ClaimPaid;
import halcyon.directory.CallTaken;
import halcyon.directory.Directory;
import halcyon.directory.RegisterPatient;
import halcyon.directory.Registered;
import halcyon.directory.ResourceKind;
import halcyon.directory.Site;
import halcyon.directory.TakeCall;
import halcyon.outcomes.Answers;
import halcyon.outcomes.Occasion;
import halcyon.outcomes.Outcomes;
import halcyon.outcomes.Requested;
import halcyon.outcomes.SafetyTaskOpened;
import halcyon.outcomes.TriageLevel;
import halcyon.oversight.Oversight;
import halcyon.oversight.OversightAccess;
import halcyon.oversight.SiteNumbers;
import halcyon.oversight.Tile;
import halcyon.platform.MovableClock;
import halcyon.platform.OutboxState;
import halcyon.scheduling.BookingChanged;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.CourseBooked;
import halcyon.shared.Actor;
import halcyon.shared.DomainEvent;
import halcyon.shared.Events;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.Route;
import halcyon.shared.SiteId;
import halcyon.testing.TestApplication;
import halcyon.testing.TestDatabase;
import halcyon.treatment.DoseGiven;
import halcyon.treatment.MonitoringFormMissed;
import halcyon.treatment.MonitoringFormSubmitted;
import halcyon.treatment.SessionAbandoned;
import halcyon.treatment.SessionOpened;
import halcyon.treatment.SessionSigned;
import halcyon.treatment.SubmissionChannel;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Twelve patients go through a course at one of two sites; the numbers count them.
class OversightModuleTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final SiteId DENVER = SiteId.of("denver");
    private static final SiteId BOULDER = SiteId.of("boulder");
    private static final Actor NETWORK = new Actor("nadia", "Nadia", Set.of(Role.NETWORK_MANAGER), Set.of(), true);

    private static TestDatabase database;
    private static ApplicationContext halcyon;
    private static Oversight oversight;
    private static final List<PatientId> PATIENTS = new ArrayList<>();

    @BeforeAll
    static void live() {
        database = TestDatabase.fresh();
        halcyon = TestApplication.start(database, Map.of());
        oversight = halcyon.getBean(Oversight.class);
        open(DENVER, "Denver");
        open(BOULDER, "Boulder");
        for (var number = 1; number <= 12; number++) PATIENTS.add(patient(number));
        settle();
        PATIENTS.forEach(patient -> answer(patient, Occasion.BASELINE, 20));
        advance(Duration.ofDays(5));
        PATIENTS.forEach(OversightModuleTest::treated);
        settle();
        advance(Duration.ofDays(3));
        for (var index = 0; index < 11; index++) answer(PATIENTS.get(index), Occasion.FOLLOW_UP, index < 6 ? 10 : 11);
        settle();
    }

    @AfterAll
    static void close() {
        halcyon.close();
    }

    @Test
    void showsARateWithItsNAndWhatIsMissing() {
        var tile = tile("response-at-course-end");

        assertEquals("54.5", tile.value());
        assertEquals("% of n = 11", tile.unit().toString());
        assertEquals("1 of 12 have no final score", tile.note().toString());
        assertEquals(12, behind(tile).size());
        assertEquals(12, tile.weeks().size());
    }

    @Test
    void hidesARateOnTooFewCases() {
        var boulder = site(BOULDER);

        assertEquals(0, boulder.response().n());
        assertTrue(!boulder.response().isShown());
        assertTrue(site(DENVER).response().isShown());
    }

    @Test
    void countsTheDaysToTheFirstDose() {
        var tile = tile("waiting-to-first-dose");

        assertEquals("5", tile.value());
        assertEquals("days, n = 12", tile.unit().toString());
        assertEquals(List.of(), behind(tile));
    }

    @Test
    void everyCountOpensTheListItCounts() {
        assertEquals("12", tile("sessions-this-week").value());
        assertEquals(12, behind(tile("sessions-this-week")).size());

        publish(new SafetyTaskOpened(71, PATIENTS.getFirst(), DENVER, TriageLevel.HIGH, now().minusSeconds(60)));
        settle();
        assertEquals("1", tile("compliance-late").value());
        var late = behind(tile("compliance-late"));
        assertEquals(List.of("safety work, High, past its time"), late.stream().map(one -> one.why().toString()).toList());
        assertEquals(0, oversight.behind(NETWORK, "compliance-late", Optional.of(BOULDER)).size());
        assertThrows(IllegalArgumentException.class, () -> oversight.behind(NETWORK, "no-such-number", Optional.empty()));

        publish(new MonitoringFormMissed(71, PATIENTS.getFirst(), DENVER, now().minusSeconds(30)));
        settle();
        assertEquals("2", tile("compliance-late").value());
        assertEquals("monitoring form not sent within seven days", behind(tile("compliance-late")).getLast().why().toString());
        publish(new MonitoringFormSubmitted(71, PATIENTS.getFirst(), DENVER, 1, SubmissionChannel.FAX, true));
        settle();
        assertEquals("1", tile("compliance-late").value());
    }

    @Test
    void whoLeftUndosedLeavesNothingToSign() {
        long visit = 501;
        publish(new BookingChanged(visit, PATIENTS.getFirst(), BOULDER, BookingState.ARRIVED, ""));
        publish(new SessionOpened(visit, visit, PATIENTS.getFirst(), BOULDER));
        publish(new BookingChanged(visit, PATIENTS.getFirst(), BOULDER, BookingState.LEFT, ""));
        settle();
        assertEquals(1, unsignedAfter(Duration.ofDays(2)));

        publish(new SessionAbandoned(visit, PATIENTS.getFirst(), BOULDER, "not cleared"));
        settle();
        assertEquals(0, unsignedAfter(Duration.ofDays(2)));
    }

    @Test
    void ageOfMoneyAndCleanClaims() {
        for (var claim = 1; claim <= 12; claim++)
            publish(new ClaimDrafted(claim, "H" + claim, claim, PATIENTS.get(claim - 1), DENVER, 43_600));
        settle();
        assertEquals("0 claims", owedAfter(Duration.ZERO));
        assertEquals("12 claims", owedAfter(Duration.ofDays(61)));

        publish(new ClaimDenied(1, PATIENTS.getFirst(), DENVER, "CO-197"));
        for (var claim = 1; claim <= 12; claim++) publish(new ClaimPaid(claim, PATIENTS.get(claim - 1), DENVER, 40_000, 3_600));
        settle();
        assertEquals("91.7", tile("clean-claim-rate").value());
        assertEquals(1, behind(tile("clean-claim-rate")).size());
        assertEquals("0 claims", owedAfter(Duration.ofDays(61)));
    }

    @Test
    void aDeliveryTwiceChangesNothing() throws SQLException {
        settle();
        var before = oversight.sites(NETWORK);
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE platform_delivery SET state = 'PENDING', attempts = 0 WHERE listener = 'FollowOnEvent'");
        }
        settle();

        assertEquals(before, oversight.sites(NETWORK));
    }

    @Test
    void seesOnlyTheSitesOfTheActor() {
        var manager = new Actor("sam", "Sam", Set.of(Role.SITE_MANAGER), Set.of(BOULDER), false);

        assertEquals(List.of("Boulder"), oversight.sitesNow(manager).stream().map(site -> site.name()).toList());
        assertEquals(List.of("Boulder"), oversight.sites(manager).stream().map(SiteNumbers::name).toList());
        assertEquals("0", oversight.tiles(manager).get(2).value());
        assertThrows(NotPermitted.class, () -> oversight.behind(manager, "sessions-this-week", Optional.of(DENVER)));
    }

    @Test
    void asksTheGatesOfTomorrowsVisits() {
        halcyon.getBean(AskGatesJob.class).run();

        assertEquals("0", tile("gates-blocked-tomorrow").value());
    }

    @Test
    void asksForARoleBeforeItLooksAtAnything() throws Exception {
        for (var verb : Oversight.class.getMethods()) {
            assertTrue(OversightAccess.TABLE.verbs().contains(verb.getName()), verb.getName() + " has no row");
            for (var role : Role.values()) {
                var actor = role == Role.PATIENT ? Actor.patient(PatientId.of(1)) : new Actor("x", "X", Set.of(role), Set.of(), true);
                if (OversightAccess.TABLE.allows(actor, verb.getName())) continue;
                var arguments = new Object[verb.getParameterCount()];
                arguments[0] = actor;
                var thrown = assertThrows(InvocationTargetException.class, () -> verb.invoke(oversight, arguments));
                assertInstanceOf(NotPermitted.class, thrown.getCause(), role + " " + verb.getName());
            }
        }
    }

    private static Tile tile(String key) {
        return oversight.tiles(NETWORK).stream().filter(tile -> tile.key().equals(key)).findFirst().orElseThrow();
    }

    private static List<halcyon.oversight.Behind> behind(Tile tile) {
        return oversight.behind(NETWORK, tile.key(), Optional.empty());
    }

    private static SiteNumbers site(SiteId id) {
        return oversight.sites(NETWORK).stream().filter(site -> site.site().equals(id)).findFirst().orElseThrow();
    }

    private static String owedAfter(Duration time) {
        TransactionOperations<?> transactions = halcyon.getBean(TransactionOperations.class);
        var scope = Scope.of(List.of(DENVER));
        return transactions.executeRead(status -> halcyon.getBean(Counts.class).owedClaims(scope, now().plus(time)) + " claims");
    }

    private static int unsignedAfter(Duration time) {
        TransactionOperations<?> transactions = halcyon.getBean(TransactionOperations.class);
        var scope = Scope.of(List.of(BOULDER));
        return transactions.executeRead(status -> halcyon.getBean(Counts.class).unsigned(scope, now().plus(time)));
    }

    private static void treated(PatientId patient) {
        long id = patient.value();
        publish(new CourseBooked(id, patient, DENVER, "ketamine-iv-6-in-21", 1, List.of(id), List.of(now().minusSeconds(7200))));
        publish(new SessionOpened(id, id, patient, DENVER));
        publish(new DoseGiven(id, patient, DENVER, Route.IV, "ketamine", BigDecimal.valueOf(35), now()));
        publish(new BookingChanged(id, patient, DENVER, BookingState.LEFT, ""));
        publish(new SessionSigned(
                id, id, patient, DENVER, LocalDate.ofInstant(now(), ZoneId.of("America/Denver")), Indication.RESISTANT_DEPRESSION, "F33.2", Route.IV, "ketamine", "42023011310",
                BigDecimal.TEN, BigDecimal.valueOf(35), BigDecimal.valueOf(3.5), BigDecimal.ZERO, now(), now(), Optional.of(now()), now(), List.of(), "ames", "Dr. Ames",
                Optional.empty(), 1, 1, "ketamine-iv-6-in-21", 1, "0"));
    }

    /// PHQ-9 with this total and nothing at item 9.
    private static void answer(PatientId patient, Occasion occasion, int total) {
        var outcomes = halcyon.getBean(Outcomes.class);
        var request = ((Requested.Done) outcomes.request(SYSTEM, patient, occasion)).request();
        var scores = new LinkedHashMap<String, Integer>();
        for (var item = 1; item <= 8; item++) scores.put(Integer.toString(item), Math.max(0, Math.min(3, total - 3 * (item - 1))));
        scores.put("9", 0);
        outcomes.answer(Actor.patient(patient), request, List.of(new Answers("phq-9", scores)));
    }

    private static PatientId patient(int number) {
        var directory = halcyon.getBean(Directory.class);
        var call = new TakeCall(
                false, "Ana", "Ruiz" + number, LocalDate.of(1985, 3, 14), "303-555-0142", "ana@example.org", Language.EN, Indication.RESISTANT_DEPRESSION, "two",
                Optional.empty(), Optional.empty(), DENVER, "any");
        var referral = ((CallTaken.Referred) directory.takeCall(SYSTEM, call)).referral();
        return ((Registered.Done) directory.register(SYSTEM, new RegisterPatient(referral, "F", "12 Elm Street", "Denver", "CO", "80206"))).patient();
    }

    private static void open(SiteId id, String name) {
        var directory = halcyon.getBean(Directory.class);
        directory.openSite(SYSTEM, new Site(
                id, name, ZoneId.of("America/Denver"), "1 Clinic Way", name, "CO", "80206-1234", "303-555-0100", "1234567893", "261QM0850X", "84-1234567", "11",
                LocalTime.of(8, 0), LocalTime.of(18, 0)));
        directory.addResource(SYSTEM, id, ResourceKind.CHAIR, "Chair 1");
    }

    private static void publish(DomainEvent event) {
        TransactionOperations<?> transactions = halcyon.getBean(TransactionOperations.class);
        transactions.executeWrite(status -> {
            halcyon.getBean(Events.class).publish(SYSTEM, event);
            return true;
        });
    }

    private static void settle() {
        assertTrue(halcyon.getBean(OutboxState.class).awaitEmpty(Duration.ofSeconds(30)), "events are still on their way");
    }

    private static void advance(Duration by) {
        halcyon.getBean(MovableClock.class).advance(by);
    }

    private static Instant now() {
        return halcyon.getBean(MovableClock.class).instant();
    }
}
