package halcyon.directory.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.directory.CallTaken;
import halcyon.directory.Directory;
import halcyon.directory.RegisterPatient;
import halcyon.directory.Registered;
import halcyon.directory.ReferralId;
import halcyon.directory.ResourceKind;
import halcyon.directory.Screen;
import halcyon.directory.Screened;
import halcyon.directory.Site;
import halcyon.directory.StaffMember;
import halcyon.directory.TakeCall;
import halcyon.directory.Trial;
import halcyon.shared.Actor;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.Route;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import halcyon.testing.TestApplication;
import halcyon.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DirectoryTest {
    private static final SiteId DENVER = SiteId.of("denver");
    private static final SiteId BOISE = SiteId.of("boise");
    private static final Actor SYSTEM = Actor.system("test");
    private static final Actor DESK = staff("ana", Role.FRONT_DESK);
    private static final Actor NURSE = staff("noor", Role.NURSE);

    private static TestDatabase database;
    private static ApplicationContext halcyon;
    private static Directory directory;
    private static StaffId prescriber;
    private static int made;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        halcyon = TestApplication.start(database, Map.of());
        directory = halcyon.getBean(Directory.class);
        directory.openSite(SYSTEM, site(DENVER, "Cherry Creek Clinic", "CO"));
        directory.openSite(SYSTEM, site(BOISE, "Boise Clinic", "ID"));
        prescriber = directory.addStaff(SYSTEM, member("Dr. Lena Ortiz", Role.PRESCRIBER, LocalDate.of(2027, 1, 31)));
    }

    @AfterAll
    static void stop() {
        halcyon.close();
    }

    @Test
    void namesTheClinicianOnCallToACallerInDanger() {
        var crisis = assertInstanceOf(CallTaken.Crisis.class, directory.takeCall(DESK, TakeCall.crisis(DENVER)));

        assertEquals("Dr. Lena Ortiz", crisis.clinician());
        assertTrue(crisis.text().in(Locale.ENGLISH).contains("988"));
        assertTrue(crisis.text().in(Language.ES.locale()).contains("988"));
        directory.nameOnCall(SYSTEM, DENVER, prescriber, "303-555-0199");
        var named = assertInstanceOf(CallTaken.Crisis.class, directory.takeCall(DESK, TakeCall.crisis(DENVER)));
        assertEquals("303-555-0199", named.phone());
        assertEquals("2", database.ask("SELECT COUNT(*) FROM directory_call WHERE crisis = 1"));
    }

    @Test
    void saysWhichFieldOfACallIsMissing() {
        assertField("birthDate", call("Future", LocalDate.of(2099, 1, 1), "303-555-0142", "f@example.org"));
        assertField("phone", call("Phone", LocalDate.of(1985, 3, 14), "555-0142", "f@example.org"));
        assertField("email", call("Mail", LocalDate.of(1985, 3, 14), "303-555-0142", "nobody"));
        assertField("familyName", call(" ", LocalDate.of(1985, 3, 14), "303-555-0142", "f@example.org"));
    }

    @Test
    void makesAPatientOfACall() {
        var referral = refer("Ruiz");

        var patient = register(referral);

        assertEquals(patient, register(referral));
        var shown = directory.openPatient(DESK, patient, "chart");
        assertEquals("Ruiz, Ana", shown.listName());
        assertEquals("303-555-0142", shown.phone());
        assertEquals("ana@example.org", shown.email());
        assertEquals("12 Elm Street", shown.street());
        assertEquals(Optional.empty(), shown.eligible());
        assertEquals(
                "1",
                database.ask(
                        "SELECT COUNT(*) FROM platform_event WHERE type LIKE '%PatientRead' AND subject = 'ana' AND patient = ?",
                        patient.value()));
        assertTrue(directory.referrals(DESK, DENVER).stream().noneMatch(waiting -> waiting.id().equals(referral)));
    }

    @Test
    void warnsOfTheSamePersonTwice() {
        var first = register(refer("Twice"));

        var second = assertInstanceOf(Registered.PossibleDuplicate.class, registered(refer("Twice")));

        assertEquals(first, second.existing());
    }

    @Test
    void sealsWhatIsMostSensitive() {
        var patient = register(refer("Sealed"));

        var row = database.ask(
                "SELECT CONCAT(HEX(phone_sealed), HEX(email_sealed), HEX(street_sealed)) FROM directory_patient WHERE id = ?",
                patient.value());

        assertFalse(row.contains("33303335353530313432"), "the phone number stands open in the row");
        assertFalse(row.contains("656C6D") || row.contains("456C6D"), "the street stands open in the row");
    }

    @Test
    void findsByNameBirthDateAndPhone() {
        var patient = register(refer("Okafor"));

        for (var query : List.of("okaf", "Okafor, Ana", "ana okafor", "1985-03-14", "0142", "303-555-0142"))
            assertTrue(
                    directory.findPatients(DESK, query).stream().anyMatch(line -> line.id().equals(patient)), query);
        assertTrue(directory.findPatients(DESK, "303-555-9142").isEmpty());
        assertTrue(directory.findPatients(DESK, "100%").isEmpty());
        assertTrue(directory.findPatients(elsewhere(), "okafor").isEmpty());
        assertEquals(Map.of(patient, "Okafor, Ana"), directory.names(DESK, List.of(patient)));
        assertEquals(Map.of(), directory.names(elsewhere(), List.of(patient)));
    }

    @Test
    void keepsOtherSitesAndOtherPatientsOut() {
        var patient = register(refer("Private"));
        var other = register(refer("Other"));

        assertThrows(NotPermitted.class, () -> directory.openPatient(elsewhere(), patient, "chart"));
        assertThrows(NotPermitted.class, () -> directory.patient(Actor.patient(other), patient));
        assertEquals(patient, directory.patient(Actor.patient(patient), patient).id());
    }

    @Test
    void screensThoseWhoMayGoOn() {
        var patient = register(refer("Eligible"));

        assertInstanceOf(Screened.Eligible.class, directory.screen(NURSE, screen(patient, "F33.2", 8, Set.of())));

        var shown = directory.patient(SYSTEM, patient);
        assertEquals(Optional.of("F33.2"), shown.diagnosis());
        assertEquals(Optional.of(true), shown.eligible());
        assertEquals(0, new BigDecimal("70").compareTo(shown.weightKilograms().orElseThrow()));
        assertInstanceOf(Answer.Clear.class, ask("directory.screening", subject(patient, Subject.TREATMENT)));
    }

    @Test
    void stopsWithAWayOn() {
        var patient = register(refer("Stopped"));

        var stopped = assertInstanceOf(
                Screened.Stopped.class, directory.screen(NURSE, screen(patient, "F33.2", 5, Set.of("psychosis", "mania"))));

        assertEquals(3, stopped.stops().size());
        for (var stop : stopped.stops())
            for (var language : Language.values()) {
                assertFalse(stop.reason().in(language.locale()).isBlank());
                assertFalse(stop.wayOn().in(language.locale()).isBlank());
            }
        var trouble = assertInstanceOf(
                Answer.Trouble.class, ask("directory.screening", subject(patient, Subject.TREATMENT)));
        assertFalse(trouble.cure().toString().isBlank());
        assertInstanceOf(Answer.Clear.class, ask("directory.screening", subject(patient, Subject.CRISIS)));
    }

    @Test
    void asksForBillableCodesOnly() {
        var patient = register(refer("Codes"));

        for (var code : List.of("F33", "F43.1", "F42", "F42.3", "F33.42", ""))
            assertEquals(
                    "diagnosis",
                    assertInstanceOf(Screened.Incomplete.class, directory.screen(NURSE, screen(patient, code, 8, Set.of())))
                            .field());
        assertEquals(3, directory.diagnoses(NURSE, Indication.PTSD, LocalDate.of(2026, 11, 24)).size());
    }

    @Test
    void refusesAnImplausibleWeight() {
        var patient = register(refer("Weight"));

        assertThrows(
                IllegalArgumentException.class, () -> directory.recordWeight(NURSE, patient, new BigDecimal("351")));
        directory.recordWeight(NURSE, patient, new BigDecimal("70.4"));
        assertEquals(
                0,
                new BigDecimal("70.4").compareTo(directory.patient(SYSTEM, patient).weightKilograms().orElseThrow()));
    }

    @Test
    void looksAtLicencesOnTheDayOfTheVisit() {
        var patient = register(refer("Licence"));

        assertInstanceOf(Answer.Clear.class, ask("directory.licence", visit(patient, "2027-01-31T17:00:00Z")));
        assertInstanceOf(Answer.Trouble.class, ask("directory.licence", visit(patient, "2027-02-01T17:00:00Z")));
    }

    @Test
    void refusesASiteThatCannotBillAndTwoChairsOfOneName() {
        assertThrows(
                IllegalArgumentException.class,
                () -> directory.openSite(SYSTEM, site(SiteId.of("wrong"), "Wrong", "Colorado")));
        directory.addResource(SYSTEM, DENVER, ResourceKind.CHAIR, "Chair 1");
        assertThrows(
                RuntimeException.class, () -> directory.addResource(SYSTEM, DENVER, ResourceKind.CHAIR, "Chair 1"));
        assertEquals(1, directory.resources(DESK, DENVER).size());
    }

    private static Answer ask(String gate, Subject subject) {
        return halcyon.getBeansOfType(Gate.class).stream()
                .filter(bean -> bean.name().equals(gate))
                .findFirst()
                .orElseThrow()
                .ask(Checkpoint.CHECK_IN, subject);
    }

    private static Subject subject(PatientId patient, String purpose) {
        return new Subject(
                patient, DENVER, TimeSlot.of(Instant.parse("2026-12-01T17:00:00Z"), Duration.ofHours(2)), Set.of(prescriber),
                purpose, Route.IV, "ketamine", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Subject visit(PatientId patient, String from) {
        var usual = subject(patient, Subject.TREATMENT);
        return new Subject(
                patient, DENVER, TimeSlot.of(Instant.parse(from), Duration.ofHours(2)), usual.staff(), usual.purpose(),
                Route.IV, "ketamine", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Screen screen(PatientId patient, String diagnosis, int weeks, Set<String> found) {
        return new Screen(
                patient,
                diagnosis,
                List.of(
                        new Trial("sertraline", "SSRI", weeks, true, "no effect"),
                        new Trial("venlafaxine", "SNRI", 10, true, "no effect")),
                found,
                new BigDecimal("70.0"),
                168,
                "none known");
    }

    private static void assertField(String field, TakeCall call) {
        var incomplete = assertInstanceOf(CallTaken.Incomplete.class, directory.takeCall(DESK, call));
        assertEquals(field, incomplete.field());
        assertFalse(incomplete.reason().toString().isBlank());
    }

    private static ReferralId refer(String family) {
        var call = call(family, LocalDate.of(1985, 3, 14), "303-555-0142", "ana@example.org");
        return assertInstanceOf(CallTaken.Referred.class, directory.takeCall(DESK, call)).referral();
    }

    private static TakeCall call(String family, LocalDate born, String phone, String email) {
        return new TakeCall(
                false, "Ana", family, born, phone, email, Language.EN, Indication.RESISTANT_DEPRESSION,
                "sertraline and venlafaxine", Optional.empty(), Optional.empty(), DENVER, "mornings");
    }

    private static Registered registered(ReferralId referral) {
        return directory.register(DESK, new RegisterPatient(referral, "F", "12 Elm Street", "Denver", "co", "80206-1234"));
    }

    private static PatientId register(ReferralId referral) {
        return assertInstanceOf(Registered.Done.class, registered(referral)).patient();
    }

    private static Site site(SiteId id, String name, String state) {
        return new Site(
                id, name, ZoneId.of("America/Denver"), "1 Clinic Way", "Denver", state, "80206-1234", "303-555-0100",
                "1234567893", "261QM0850X", "84-1234567", "11", LocalTime.of(8, 0), LocalTime.of(18, 0));
    }

    private static StaffMember member(String name, Role role, LocalDate expires) {
        return new StaffMember(
                StaffId.of(1), name, Optional.of("user" + ++made), role, Set.of(DENVER), Optional.of("1234567893"),
                List.of(new StaffMember.Licence("CO", "DR-" + made, expires)));
    }

    private static Actor staff(String name, Role role) {
        return new Actor(name, name, Set.of(role), Set.of(DENVER), false);
    }

    private static Actor elsewhere() {
        return new Actor("bo", "bo", Set.of(Role.FRONT_DESK), Set.of(BOISE), false);
    }
}
