package halcyon.consent.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearances;
import halcyon.clearance.Gate;
import halcyon.clearance.Limit;
import halcyon.clearance.Subject;
import halcyon.consent.Asked;
import halcyon.consent.ConsentForm;
import halcyon.consent.ConsentSigning;
import halcyon.consent.Consents;
import halcyon.consent.PublishForm;
import halcyon.consent.SignConsent;
import halcyon.contact.Contact;
import halcyon.contact.LinkState;
import halcyon.directory.CallTaken;
import halcyon.directory.Directory;
import halcyon.directory.RegisterPatient;
import halcyon.directory.Registered;
import halcyon.directory.Site;
import halcyon.directory.TakeCall;
import halcyon.platform.MovableClock;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.protocol.PublishProtocol;
import halcyon.protocol.Published;
import halcyon.shared.Actor;
import halcyon.shared.Check;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.Route;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import halcyon.testing.FakeReauthentication;
import halcyon.testing.TestApplication;
import halcyon.testing.TestDatabase;
import halcyon.treatment.Mark;
import halcyon.treatment.SessionId;
import halcyon.treatment.Treatments;
import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConsentTest {
    private static final String FORM = "off-label-ketamine";
    private static final SiteId DENVER = SiteId.of("denver");
    private static final Actor SYSTEM = Actor.system("test");
    private static final Actor DESK = new Actor("ana", "Ana", Set.of(Role.FRONT_DESK), Set.of(DENVER), false);
    private static final Actor BOARD = new Actor("cy", "Cy", Set.of(Role.COMPLIANCE), Set.of(DENVER), false);

    private static TestDatabase database;
    private static ApplicationContext halcyon;
    private static Consents consents;
    private static Directory directory;
    private static int made;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        halcyon = TestApplication.start(database, Map.of());
        consents = halcyon.getBean(Consents.class);
        directory = halcyon.getBean(Directory.class);
        directory.openSite(
                SYSTEM,
                new Site(
                        DENVER, "Cherry Creek Clinic", ZoneId.of("America/Denver"), "1 Clinic Way", "Denver", "CO",
                        "80206-1234", "303-555-0100", "1234567893", "261QM0850X", "84-1234567", "11", LocalTime.of(8, 0),
                        LocalTime.of(18, 0)));
    }

    @AfterAll
    static void stop() {
        halcyon.close();
    }

    @Test
    void shipsTheFormInBothLanguagesUnderItsHash() {
        var english = consents.form(DESK, FORM, Language.EN);
        var spanish = consents.form(DESK, FORM, Language.ES);

        assertTrue(consents.forms(DESK).contains(FORM));
        assertEquals(ids(english), ids(spanish));
        assertNotEquals(english.contentHash(), spanish.contentHash());
        assertTrue(ids(english).containsAll(Set.of("electronic", "off-label", "alternatives", "risks", "rights", "emergency")));
    }

    @Test
    void signsTheTextThatWasShown() {
        var patient = patient();
        var asked = consents.ask(DESK, patient, FORM);

        var signed = assertInstanceOf(ConsentSigning.Signed.class, sign(patient, asked, Language.EN));

        var onFile = consents.consentsOf(DESK, patient).getFirst();
        assertEquals(signed.consent(), onFile.id());
        assertTrue(onFile.holds());
        assertTrue(onFile.ceilingMilligrams().isEmpty());
        assertInstanceOf(Answer.Clear.class, gate(patient));
        assertTrue(limit(patient).to().isPresent());
        assertInstanceOf(ConsentSigning.Refused.class, sign(patient, asked, Language.EN));
        assertEquals("0", database.ask("SELECT COUNT(*) FROM consent_signature WHERE name_sealed LIKE '%Ana%'"));
    }

    @Test
    void acceptsTheOtherLanguageAndADrawing() {
        var patient = patient();
        var request = consents.ask(DESK, patient, FORM).request();
        var form = consents.opened(Actor.patient(patient), request, Language.ES);

        assertInstanceOf(
                ConsentSigning.Signed.class,
                consents.sign(
                        Actor.patient(patient),
                        new SignConsent(request, form.contentHash(), Set.copyOf(ids(form)), Optional.empty(), Optional.of("M1 2L30 4L5 6"))));
        assertEquals("ES", database.ask("SELECT language FROM consent_signature WHERE patient = ?", patient.value()));
    }

    @Test
    void isNotCompleteWhileARequiredPartIsEmpty() {
        var patient = patient();
        var request = consents.ask(DESK, patient, FORM).request();
        var form = consents.opened(Actor.patient(patient), request);
        var allButOne = ids(form).stream().skip(1).collect(Collectors.toSet());

        var nothing = incomplete(patient, new SignConsent(request, form.contentHash(), Set.of(), Optional.empty(), Optional.empty()));
        assertEquals(form.sections().size() + 1, nothing.missing().size());
        var oneSection = incomplete(
                patient, new SignConsent(request, form.contentHash(), allButOne, Optional.of("Ana Ruiz"), Optional.empty()));
        assertTrue(oneSection.missing().getFirst().toString().contains(form.sections().getFirst().heading()));
        for (var name : List.of("", " ", "A", "1 2", "..."))
            incomplete(patient, new SignConsent(request, form.contentHash(), Set.copyOf(ids(form)), Optional.of(name), Optional.empty()));
        for (var drawing : List.of("", "M1 2", "<svg/>", "M1 2L".repeat(5000)))
            incomplete(patient, new SignConsent(request, form.contentHash(), Set.copyOf(ids(form)), Optional.empty(), Optional.of(drawing)));
        assertEquals("0", database.ask("SELECT COUNT(*) FROM consent_signature WHERE patient = ?", patient.value()));
        assertInstanceOf(Answer.Trouble.class, gate(patient));
    }

    @Test
    void nobodySignsWhileTheMedicineMayBeFelt() {
        var patient = patient();
        var asked = consents.ask(DESK, patient, FORM);
        var now = Instant.now(halcyon.getBean(Clock.class));
        var request = halcyon.getBean(Requests.class).findById(asked.request()).orElseThrow();
        var dosed = new DosedClock(dosedAt(now.minus(Duration.ofHours(2))), directory, halcyon.getBean(Settings.class));
        var rested = new DosedClock(dosedAt(now.minus(Duration.ofHours(40))), directory, halcyon.getBean(Settings.class));

        assertTrue(dosed.closedUntil(request, now).orElseThrow().isAfter(now.plus(Duration.ofHours(9))));
        assertEquals(Optional.empty(), rested.closedUntil(request, now));
    }

    private static Treatments dosedAt(Instant at) {
        var mark = new Mark(new SessionId(1), at, 1, java.math.BigDecimal.TEN);
        return (Treatments) java.lang.reflect.Proxy.newProxyInstance(
                ConsentTest.class.getClassLoader(), new Class<?>[] {Treatments.class}, (proxy, method, arguments) -> List.of(mark));
    }

    @Test
    void seesATextThatWasChangedBehindOurBack() throws java.sql.SQLException {
        assertEquals(List.of(), halcyon.getBean(FormShelf.class).changedTexts());
        assertEquals(Check.Level.OK, halcyon.getBean(TextsCheck.class).run().level());
        publish("tampered", true, 0);

        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE consent_section SET body = 'no risks' WHERE text_id IN"
                    + " (SELECT id FROM consent_text WHERE code = 'tampered' AND language = 'EN')");
        }

        assertEquals(List.of("tampered version 1 EN"), halcyon.getBean(FormShelf.class).changedTexts());
        assertEquals(Check.Level.FAIL, halcyon.getBean(TextsCheck.class).run().level());
        assertThrows(IllegalStateException.class, () -> consents.form(DESK, "tampered", Language.EN));
    }

    @Test
    void refusesATextThatWasNotShown() {
        var patient = patient();
        var request = consents.ask(DESK, patient, FORM).request();
        var form = consents.opened(Actor.patient(patient), request);

        assertInstanceOf(
                ConsentSigning.Refused.class,
                consents.sign(
                        Actor.patient(patient),
                        new SignConsent(request, "0".repeat(64), Set.copyOf(ids(form)), Optional.of("Ana Ruiz"), Optional.empty())));
    }

    @Test
    void belongsToThePatientAlone() {
        var request = consents.ask(DESK, patient(), FORM).request();
        var other = Actor.patient(patient());

        assertThrows(NotPermitted.class, () -> consents.opened(other, request));
        assertThrows(
                NotPermitted.class,
                () -> consents.sign(other, new SignConsent(request, "", Set.of(), Optional.empty(), Optional.empty())));
    }

    @Test
    void canAlwaysBeTakenBack() {
        var patient = patient();
        var signed = assertInstanceOf(
                ConsentSigning.Signed.class, sign(patient, consents.ask(DESK, patient, FORM), Language.EN));

        consents.revoke(Actor.patient(patient), signed.consent(), "");
        consents.revoke(Actor.patient(patient), signed.consent(), "again");

        assertFalse(consents.consentsOf(DESK, patient).getFirst().holds());
        assertInstanceOf(Answer.Trouble.class, gate(patient));
        assertEquals(
                "1",
                database.ask(
                        "SELECT COUNT(*) FROM platform_event WHERE type LIKE '%ConsentRevoked' AND patient = ?", patient.value()));
        assertInstanceOf(ConsentSigning.Signed.class, sign(patient, consents.ask(DESK, patient, FORM), Language.EN));
        assertInstanceOf(Answer.Clear.class, gate(patient));
    }

    @Test
    void asksAgainAfterAMaterialVersion() {
        var code = "test-form";
        publish(code, true, 0);
        var patient = patient();
        var asked = consents.ask(DESK, patient, code);
        assertInstanceOf(ConsentSigning.Signed.class, sign(patient, asked, Language.EN));

        publish(code, false, 1);
        forward(Duration.ofDays(2));
        assertTrue(consents.consentsOf(DESK, patient).getFirst().holds());
        publish(code, true, 1);
        assertTrue(consents.consentsOf(DESK, patient).getFirst().holds(), "not in force yet");
        forward(Duration.ofDays(2));

        assertFalse(consents.consentsOf(DESK, patient).getFirst().holds());
        assertThrows(IllegalArgumentException.class, () -> publish(code, true, -10));
    }

    @Test
    void countsOneSignatureOfTwoAtOnce() throws Exception {
        var patient = patient();
        var asked = consents.ask(DESK, patient, FORM);

        try (var two = Executors.newFixedThreadPool(2)) {
            Callable<ConsentSigning> signing = () -> sign(patient, asked, Language.EN);
            var results = two.invokeAll(List.of(signing, signing)).stream()
                    .map(future -> future.resultNow())
                    .filter(ConsentSigning.Signed.class::isInstance)
                    .toList();
            assertEquals(1, results.size());
        }
    }

    @Test
    void askingAgainKillsTheOldLink() {
        var patient = patient();
        var first = consents.ask(DESK, patient, FORM);

        var second = consents.ask(DESK, patient, FORM);

        assertEquals(first.request(), second.request());
        var contact = halcyon.getBean(Contact.class);
        assertEquals(new LinkState.Gone(LinkState.Why.REPLACED), contact.look(SYSTEM, first.link().path().substring(3)));
        assertTrue(consents.open(DESK).stream().anyMatch(request -> request.id() == first.request()));
    }

    @Test
    void assessmentAndCrisisNeedNoConsent() {
        var patient = patient();

        assertInstanceOf(Answer.Clear.class, ask(subject(patient, Subject.ASSESSMENT)));
        assertInstanceOf(Answer.Clear.class, ask(subject(patient, Subject.CRISIS)));
        assertInstanceOf(Answer.Trouble.class, ask(subject(patient, Subject.TREATMENT)));
    }

    @Test
    void aTextThatNamesAnAmountBoundsTheDose() {
        var code = "up-to-" + ++made;
        var sections = List.of(new ConsentForm.Section("all", "All", "All of it", true));
        var text = new PublishForm.Text("A form with an amount", sections);
        var today = LocalDate.now(halcyon.getBean(Clock.class).withZone(ZoneId.of("America/Denver")));
        var texts = Map.of(Language.EN, text, Language.ES, text);
        assertThrows(
                IllegalArgumentException.class,
                () -> consents.publishForm(BOARD, new PublishForm(code, texts, true, today, Optional.of(BigDecimal.ZERO))));
        consents.publishForm(BOARD, new PublishForm(code, texts, true, today, Optional.of(new BigDecimal("50"))));
        var patient = patient();

        assertInstanceOf(ConsentSigning.Signed.class, sign(patient, consents.ask(DESK, patient, code), Language.EN));

        assertEquals(Optional.of(new BigDecimal("50")), consents.consentsOf(DESK, patient).getFirst().ceilingMilligrams());
        var protocol = protocolUnder(code);
        var most = halcyon.getBean(Clearances.class).doseCeiling(SYSTEM, patient, protocol).orElseThrow();
        assertEquals(0, most.milligrams().compareTo(new BigDecimal("50")));
        assertInstanceOf(Answer.Clear.class, ask(dosed(patient, protocol, "50")));
        var over = assertInstanceOf(Answer.Trouble.class, ask(dosed(patient, protocol, "50.1")));
        assertEquals("consent.over-ceiling", over.reason().key());
    }

    /// A signed version of a shipped protocol that names another form.
    private static long protocolUnder(String form) {
        var protocols = halcyon.getBean(Protocols.class);
        var today = LocalDate.now(halcyon.getBean(Clock.class));
        var shipped = protocols.inForce(SYSTEM, "ketamine-iv-6-in-21", today).orElseThrow();
        var document = new Protocol(
                0, "with-an-amount", 0, shipped.title(), shipped.route(), shipped.drug(), shipped.indications(), shipped.calendar(), shipped.dose(),
                shipped.monitoring(), shipped.discharge(), form, shipped.scales(), today, Optional.empty(), "test", "", shipped.ownCare());
        var published = protocols.publish(SYSTEM, new PublishProtocol(document, FakeReauthentication.token()));
        return assertInstanceOf(Published.Done.class, published, published::toString).protocol().id();
    }

    private static Subject dosed(PatientId patient, long protocol, String milligrams) {
        var plain = subject(patient, Subject.TREATMENT);
        return new Subject(
                plain.patient(), plain.site(), plain.slot(), plain.staff(), plain.purpose(), plain.route(), plain.drug(),
                Optional.of(new BigDecimal(milligrams)), Optional.of(protocol), Optional.empty(), Optional.empty());
    }

    private static ConsentSigning.Incomplete incomplete(PatientId patient, SignConsent command) {
        return assertInstanceOf(ConsentSigning.Incomplete.class, consents.sign(Actor.patient(patient), command));
    }

    private static ConsentSigning sign(PatientId patient, Asked asked, Language language) {
        var form = consents.opened(Actor.patient(patient), asked.request(), language);
        return consents.sign(
                Actor.patient(patient),
                new SignConsent(asked.request(), form.contentHash(), Set.copyOf(ids(form)), Optional.of("Ana Ruiz"), Optional.empty()));
    }

    private static void publish(String code, boolean material, int inDays) {
        var sections = List.of(new ConsentForm.Section("all", "All", "All of it " + ++made, true));
        var text = new PublishForm.Text("A form", sections);
        var from = LocalDate.now(halcyon.getBean(Clock.class).withZone(ZoneId.of("America/Denver"))).plusDays(inDays);
        consents.publishForm(BOARD, new PublishForm(code, Map.of(Language.EN, text, Language.ES, text), material, from));
    }

    private static void forward(Duration by) {
        halcyon.getBean(MovableClock.class).advance(by);
    }

    private static List<String> ids(ConsentForm form) {
        return form.sections().stream().map(ConsentForm.Section::id).toList();
    }

    private static Answer gate(PatientId patient) {
        return ask(subject(patient, Subject.TREATMENT));
    }

    private static Answer ask(Subject subject) {
        return halcyon.getBeansOfType(Gate.class).stream()
                .filter(gate -> gate.name().equals("consent.signed"))
                .findFirst()
                .orElseThrow()
                .ask(Checkpoint.CHECK_IN, subject);
    }

    private static Limit.Bound limit(PatientId patient) {
        return halcyon.getBean(ConsentLimit.class).of(patient, Subject.TREATMENT);
    }

    private static Subject subject(PatientId patient, String purpose) {
        var tomorrow = Instant.now(halcyon.getBean(Clock.class)).plus(Duration.ofDays(1));
        return new Subject(
                patient, DENVER, TimeSlot.of(tomorrow, Duration.ofHours(2)), Set.of(), purpose, Route.IV, "ketamine",
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static PatientId patient() {
        var call = new TakeCall(
                false, "Ana", "Ruiz" + ++made, LocalDate.of(1985, 3, 14), "303-555-0142", "ana@example.org", Language.EN,
                Indication.RESISTANT_DEPRESSION, "two", Optional.empty(), Optional.empty(), DENVER, "any");
        var referral = ((CallTaken.Referred) directory.takeCall(DESK, call)).referral();
        var done = directory.register(DESK, new RegisterPatient(referral, "F", "12 Elm Street", "Denver", "CO", "80206"));
        return ((Registered.Done) done).patient();
    }
}
