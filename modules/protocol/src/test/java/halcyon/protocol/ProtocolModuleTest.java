package halcyon.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Actor;
import halcyon.shared.NotPermitted;
import halcyon.shared.Role;
import halcyon.shared.Sentence;
import halcyon.shared.Unknown;
import halcyon.testing.FakeReauthentication;
import halcyon.testing.TestApplication;
import halcyon.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProtocolModuleTest {
    private static final String SHIPPED = "ketamine-iv-6-in-21";
    private static final Actor PRESCRIBER = new Actor("u-1", "Dr. Vance", Set.of(Role.PRESCRIBER), Set.of(), true);
    private static final Actor FRONT_DESK = new Actor("u-2", "L. Brandt", Set.of(Role.FRONT_DESK), Set.of(), true);

    private static TestDatabase database;
    private static ApplicationContext halcyon;
    private static Protocols protocols;
    private static FakeReauthentication signatures;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        halcyon = TestApplication.start(database, Map.of());
        protocols = halcyon.getBean(Protocols.class);
        signatures = halcyon.getBean(FakeReauthentication.class);
    }

    @AfterAll
    static void stop() {
        halcyon.close();
    }

    @BeforeEach
    void believeSignatures() {
        signatures.accept();
    }

    @Test
    void shipsTheSixInTwentyOneAsAnUnsignedDraft() {
        var shipped = protocols.inForce(FRONT_DESK, SHIPPED, LocalDate.of(2026, 11, 24)).orElseThrow();

        assertTrue(shipped.shippedDraft());
        assertEquals(6, shipped.calendar().sessions());
        assertEquals(21, shipped.calendar().withinDays());
        assertEquals(110, shipped.calendar().chairMinutes());
        assertEquals(new BigDecimal("0.5"), shipped.dose().milligramsPerKilogram());
        assertEquals(List.of(0, 10, 20, 30, 40), shipped.monitoring().duringMinutes());
        assertEquals(160, shipped.monitoring().holdSystolic());
        assertEquals(9, shipped.discharge().aldreteMinimum());
        assertEquals(shipped, protocols.version(FRONT_DESK, shipped.id()));
    }

    /// The text in a migration is the text the product itself would write, so its hash is the one a signature binds to.
    @Test
    void shippedTextIsTheTextThatWouldBeSigned() {
        for (var document : protocols.inForce(PRESCRIBER, LocalDate.of(2026, 11, 24))) {
            if (!document.shippedDraft()) continue;
            assertEquals(
                    database.ask("SELECT content_hash FROM protocol_version WHERE id = ?", document.id()),
                    protocols.contentHash(PRESCRIBER, document),
                    document.code());
        }
    }

    @Test
    void shipsTheCalendarsOfTheField() {
        var shipped = protocols.inForce(PRESCRIBER, LocalDate.of(2026, 11, 24));

        assertTrue(shipped.stream().filter(Protocol::shippedDraft).count() >= 10, shipped.toString());
        assertEquals(List.of(8, 4, 6), stagesOf("esketamine-nasal").stream().map(Stage::sessions).toList());
        assertEquals(120, protocols.inForce(PRESCRIBER, "esketamine-nasal", LocalDate.of(2026, 11, 24)).orElseThrow().calendar().monitoringMinutes());
        assertEquals("follow-up", stagesOf("ketamine-sublingual").get(1).visit());
        assertEquals(4, protocols.inForce(PRESCRIBER, "ketamine-iv-4-to-8", LocalDate.of(2026, 11, 24)).orElseThrow().calendar().fewestSessions());
    }

    /// Each shipped draft can be signed as it is: nothing in it contradicts.
    @Test
    void everyShippedDraftCouldBeSigned() {
        for (var p : protocols.inForce(PRESCRIBER, LocalDate.of(2026, 11, 24))) {
            if (!p.shippedDraft()) continue;
            var again = new Protocol(
                    0, "again-" + p.code(), 0, p.title(), p.route(), p.drug(), p.indications(), p.calendar(), p.dose(), p.monitoring(),
                    p.discharge(), p.consentForm(), p.scales(), today, Optional.of(today.plusDays(1)), p.source(), "");
            assertInstanceOf(Published.Done.class, protocols.publish(PRESCRIBER, new PublishProtocol(again, FakeReauthentication.token())), p.code());
        }
    }

    @Test
    void aPlanSaysHowItsDoseIsSteppedPreparedAndExplained() {
        var infusion = protocols.inForce(PRESCRIBER, SHIPPED, LocalDate.of(2026, 11, 24)).orElseThrow().care();
        var nasal = protocols.inForce(PRESCRIBER, "esketamine-nasal", LocalDate.of(2026, 11, 24)).orElseThrow().care();

        assertEquals(new Care.Steps(new BigDecimal("0.1"), new BigDecimal("0.75"), new BigDecimal("0.05")), infusion.steps());
        assertEquals(Care.Form.BAG, infusion.preparation().form());
        assertFalse(infusion.told().es().isBlank());
        assertEquals(new Care.Preparation(Care.Form.DEVICE, BigDecimal.valueOf(28), 5), nasal.preparation());
        assertEquals(new Care.Fasting(120, 30), nasal.fasting());
    }

    @Test
    void careIsSignedWithThePlan() {
        var plain = with("care-is-signed", today, 6);
        var told = withCare(plain, plain.care(), new Care.Told("Rest.", "Descanse."));

        assertNotEquals(protocols.contentHash(PRESCRIBER, plain), protocols.contentHash(PRESCRIBER, told));
        assertEquals("Rest.", published(told).care().told().en());
        assertEquals("Rest.", protocols.inForce(PRESCRIBER, "care-is-signed", today).orElseThrow().startingOn(today).care().told().en());
        var half = withCare(with("care-in-one", today, 6), plain.care(), new Care.Told("Rest.", ""));
        var refused = assertInstanceOf(
                Published.Refused.class, protocols.publish(PRESCRIBER, new PublishProtocol(half, FakeReauthentication.token())));
        assertEquals("protocol.care-told", refused.reason().key());
    }

    private static Protocol withCare(Protocol p, Care care, Care.Told told) {
        return new Protocol(
                0, p.code(), 0, p.title(), p.route(), p.drug(), p.indications(), p.calendar(), p.dose(), p.monitoring(), p.discharge(),
                p.consentForm(), p.scales(), p.from(), p.to(), p.source(), "",
                Optional.of(new Care(care.basis(), care.steps(), care.preparation(), care.fasting(), care.present(), told)));
    }

    private static List<Stage> stagesOf(String code) {
        return protocols.inForce(PRESCRIBER, code, LocalDate.of(2026, 11, 24)).orElseThrow().calendar().stages();
    }

    @Test
    void aNewVersionTakesOverOnItsDateAndTheOldOneStaysReadable() {
        var code = "takes-over";
        var first = published(with(code, today, 6));
        var second = published(with(code, today.plusDays(10), 5));

        assertEquals(1, first.version());
        assertEquals(2, second.version());
        assertEquals("Dr. Vance", second.signedBy());
        assertFalse(second.shippedDraft());
        assertEquals(6, sessionsOn(code, today.plusDays(9)));
        assertEquals(5, sessionsOn(code, today.plusDays(10)));
        assertEquals(Optional.of(today.plusDays(10)), protocols.version(FRONT_DESK, first.id()).to());
        assertTrue(protocols.inForce(FRONT_DESK, code, today.minusDays(1)).isEmpty());
        assertEquals("2", database.ask(
                "SELECT COUNT(*) FROM platform_event WHERE type LIKE '%ProtocolPublished' AND payload LIKE ?", "%" + code + "%"));
    }

    @Test
    void nothingIsPublishedWithoutAFreshSignature() {
        signatures.refuse(Sentence.of("protocol.shipped"));

        assertRefused("protocol.shipped", with("never-signed", today, 6));

        assertTrue(protocols.inForce(FRONT_DESK, "never-signed", today).isEmpty());
    }

    @Test
    void refusesWhatCannotBeCarriedOutOrRewritesThePast() {
        assertRefused("protocol.does-not-fit", with("too-dense", today, 12));
        assertRefused("protocol.in-the-past", with("too-early", today.minusDays(2), 6));
        assertRefused("protocol.code-malformed", with("Not A Code", today, 6));
        published(with("twice", today.plusDays(3), 6));
        assertRefused("protocol.not-after-predecessor", with("twice", today.plusDays(3), 6));
    }

    @Test
    void everyFlawIsSaidWithThePartItIsIn() {
        var sound = with("all-flaws", today, 6);
        assertEquals(List.of(), protocols.flaws(PRESCRIBER, sound));
        var wrong = new Protocol(
                0, sound.code(), 0, " ", sound.route(), sound.drug(), Set.of(), with("too-dense", today, 12).calendar(),
                new Protocol.Dose(BigDecimal.ZERO, BigDecimal.TEN, 100, 40), sound.monitoring(), sound.discharge(), sound.consentForm(),
                sound.scales(), today.minusDays(1), Optional.empty(), sound.source(), "");

        var parts = protocols.flaws(PRESCRIBER, wrong).stream().map(Flaw::part).toList();

        assertEquals(List.of(Flaw.Part.TEXTS, Flaw.Part.INDICATIONS, Flaw.Part.STAGES, Flaw.Part.DOSE, Flaw.Part.DATES), parts);
        assertThrows(NotPermitted.class, () -> protocols.flaws(FRONT_DESK, sound));
    }

    @Test
    void everyRefusalHasItsSentenceInBothLanguages() {
        var reason = assertInstanceOf(Published.Refused.class, publish(with("too-dense", today, 12))).reason();

        assertTrue(reason.in(Locale.ENGLISH).contains("23"), reason.toString());
        assertNotEquals(reason.in(Locale.ENGLISH), reason.in(Locale.forLanguageTag("es")));
    }

    @Test
    void onlyPrescribersPublishAndUnknownVersionsAreSaidToBeUnknown() {
        assertThrows(NotPermitted.class, () -> protocols.publish(FRONT_DESK, new PublishProtocol(shipped(), FakeReauthentication.token())));
        assertThrows(Unknown.class, () -> protocols.version(FRONT_DESK, 4711));
    }

    private int sessionsOn(String code, LocalDate date) {
        return protocols.inForce(FRONT_DESK, code, date).orElseThrow().calendar().sessions();
    }

    private void assertRefused(String key, Protocol document) {
        assertEquals(key, assertInstanceOf(Published.Refused.class, publish(document)).reason().key());
    }

    private static Protocol published(Protocol document) {
        return assertInstanceOf(Published.Done.class, publish(document)).protocol();
    }

    private static Published publish(Protocol document) {
        return protocols.publish(PRESCRIBER, new PublishProtocol(document, FakeReauthentication.token()));
    }

    private static Protocol shipped() {
        return protocols.inForce(PRESCRIBER, SHIPPED, LocalDate.of(2026, 11, 24)).orElseThrow();
    }

    private static Protocol with(String code, LocalDate from, int sessions) {
        var p = shipped();
        var c = p.calendar();
        var calendar = Protocol.Calendar.plain(
                sessions, c.withinDays(), c.minimumGapDays(), c.maximumGapDays(), c.preparationMinutes(),
                c.administrationMinutes(), c.monitoringMinutes(), c.dischargeMinutes(), c.turnoverMinutes(), 2);
        return new Protocol(
                0, code, 0, p.title(), p.route(), p.drug(), p.indications(), calendar, p.dose(), p.monitoring(), p.discharge(),
                p.consentForm(), p.scales(), from, Optional.empty(), p.source(), "");
    }
}
