package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.shared.Check;
import halcyon.shared.NotPermitted;
import halcyon.shared.Sentence;
import halcyon.treatment.AdverseEvent;
import halcyon.treatment.Aldrete;
import halcyon.treatment.CheckedIn;
import halcyon.treatment.Dischargeable;
import halcyon.treatment.FloorChair;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.SignSession;
import halcyon.treatment.Step;
import halcyon.treatment.VitalSet;
import halcyon.testing.FakeReauthentication;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TreatmentModuleTest {
    private static Ward ward;
    private static long stock;

    @BeforeAll
    static void open() {
        ward = new Ward();
        stock = ward.lot("500");
    }

    @AfterAll
    static void close() {
        ward.close();
    }

    @AfterEach
    void calm() {
        ward.safety.red(false);
        ward.coverage.red(false);
        ward.reauthentication.accept();
        ward.empty();
    }

    @Test
    void aSessionGoesFromTheDoorToTheSignature() {
        var booking = ward.visit();
        var before = ward.left(stock);

        var session = assertInstanceOf(CheckedIn.Done.class, ward.treatments.checkIn(ward.desk, Ward.answers(booking)))
                .session();
        assertEquals(BookingState.ARRIVED, state(booking));
        assertInstanceOf(Step.NotCleared.class, ward.treatments.draw(ward.nurse, session, stock));
        done(ward.treatments.recordVitals(ward.nurse, session, Ward.CALM));
        assertTrue(ward.treatments.gates(ward.nurse, session).mayProceed());
        var dose = ward.treatments.calculateDose(ward.nurse, session, stock);
        assertEquals("70.00 kg × 0.5 mg/kg = 35 mg", dose.steps().getFirst());
        done(ward.treatments.draw(ward.nurse, session, stock));
        assertEquals(0, before.subtract(new BigDecimal("3.5")).compareTo(ward.left(stock)));
        done(ward.confirm(ward.other, ward.waiting(session)));
        ward.move(5);
        done(ward.treatments.start(ward.nurse, session));
        assertEquals(BookingState.DOSED, state(booking));
        assertEquals(ward.look(session).startedAt(), ward.look(session).nextVitalsDue());
        done(ward.treatments.recordVitals(ward.nurse, session, Ward.CALM));
        assertEquals(Duration.ofMinutes(10), dueAfterStart(session));
        ward.move(40);
        done(ward.treatments.stop(ward.nurse, session));
        assertEquals(BookingState.RECOVERING, state(booking));
        ward.move(15);
        done(ward.treatments.recordVitals(ward.nurse, session, Ward.CALM));
        ward.move(15);
        done(ward.treatments.recordVitals(ward.nurse, session, Ward.CALM));
        done(ward.treatments.discharge(ward.nurse, session, Ward.READY));
        assertEquals(BookingState.LEFT, state(booking));
        assertTrue(ward.treatments.unsigned(ward.prescriber).stream().anyMatch(open -> open.id().equals(session)));
        done(ward.sign(ward.prescriber, session));

        var signed = ward.look(session);
        assertEquals(SessionState.SIGNED, signed.state());
        assertEquals("Dr. Lena Ortiz", signed.signedBy().orElseThrow());
        var event = ward.event("SessionSigned", session);
        assertTrue(event.contains("\"milligramsGiven\":35,"), event);
        assertTrue(event.contains("\"millilitresGiven\":3.5,"), event);
        assertTrue(event.contains("\"milligramsWasted\":0,"), event);
        assertTrue(event.contains("\"diagnosis\":\"F33.2\""), event);
        assertTrue(event.contains("\"ndc\":\"42023011310\""), event);
        assertTrue(event.contains("\"signedByNpi\":\"1234567893\""), event);
        assertTrue(event.contains("\"mostAtOnce\":1"), event);
        assertTrue(event.contains("\"contentHash\":\"" + signed.contentHash() + "\""), event);
        assertEquals(1, ward.treatments.marks(ward.nurse, signed.patient()).size());
        assertChecksHold();
    }

    @Test
    void aRepeatedClickChangesNothing() {
        var before = ward.left(stock);
        var session = ward.drawn(stock);

        done(ward.treatments.draw(ward.nurse, session, stock));
        assertRefused("treatment.drawn-already", ward.treatments.draw(ward.nurse, session, ward.lot("10")));
        done(ward.treatments.start(ward.nurse, session));
        done(ward.treatments.start(ward.nurse, session));
        assertRefused("treatment.cannot-draw", ward.treatments.draw(ward.nurse, session, stock));
        done(ward.treatments.recordVitals(ward.nurse, session, Ward.CALM));
        done(ward.treatments.recordVitals(ward.nurse, session, Ward.CALM));
        done(ward.treatments.stop(ward.nurse, session));
        done(ward.treatments.stop(ward.nurse, session));

        assertEquals(0, before.subtract(new BigDecimal("3.5")).compareTo(ward.left(stock)));
        // the first set stands before the draw, the second was clicked twice
        assertEquals(2, ward.look(session).vitals().size());
    }

    @Test
    void whatHasNotRunIsWasted() {
        var session = ward.running(stock);
        ward.move(20);
        done(ward.treatments.stop(ward.nurse, session));
        ward.waste(session);

        assertEquals("1.750", entry(session, "GIVEN"));
        assertEquals("1.750", entry(session, "WASTED"));
        assertChecksHold();
    }

    @Test
    void anAbandonedSessionWastesWhatWasDrawn() {
        var session = ward.drawn(stock);

        assertRefused("treatment.abandon-needs-reason", ward.treatments.abandon(ward.nurse, session, " "));
        done(ward.treatments.abandon(ward.nurse, session, "feels unwell, goes home"));
        ward.waste(session);

        assertEquals("3.500", entry(session, "WASTED"));
        assertRefused("treatment.cannot-start", ward.treatments.start(ward.nurse, session));
        assertChecksHold();
    }

    @Test
    void nobodyLeavesBeforeEveryCriterionHolds() {
        var session = ward.stopped(stock);

        var refused = assertInstanceOf(
                Step.Refused.class,
                ward.treatments.discharge(
                        ward.nurse, session, new Dischargeable(
                                new Aldrete(2, 2, 2, 1, 2),
                                Ward.READY.home(),
                                new Dischargeable.Ride(Dischargeable.How.NOBODY, "", ""),
                                Ward.READY.advice())));

        assertEquals(
                List.of(
                        "treatment.consciousness-floor",
                        "treatment.no-escort",
                        "treatment.too-soon",
                        "treatment.vitals-not-normal"),
                refused.reasons().stream().map(Sentence::key).toList());
        ward.move(15);
        ward.treatments.recordVitals(ward.nurse, session, Ward.CALM);
        ward.move(15);
        ward.treatments.recordVitals(ward.nurse, session, new VitalSet(160, 80, 72, 98, 14, OptionalInt.of(5)));
        assertRefused("treatment.vitals-not-normal", ward.treatments.discharge(ward.nurse, session, Ward.READY));
    }

    @Test
    void aStruckSetStaysAndNoLongerCounts() {
        var session = ward.checkedIn();
        ward.treatments.recordVitals(ward.nurse, session, new VitalSet(210, 80, 72, 98, 14, OptionalInt.empty()));
        var wrong = ward.look(session).vitals().getFirst();

        done(ward.treatments.strikeVitals(ward.nurse, session, wrong.id(), "typed 210 for 120"));
        assertRefused("treatment.no-such-set", ward.treatments.strikeVitals(ward.nurse, session, wrong.id(), "again"));

        assertEquals("typed 210 for 120", ward.look(session).vitals().getFirst().struck().orElseThrow());
        done(ward.treatments.recordVitals(ward.nurse, session, Ward.CALM));
        assertTrue(ward.treatments.gates(ward.nurse, session).mayProceed());
    }

    @Test
    void everySetAfterTheStartNeedsSedation() {
        var session = ward.running(stock);

        assertRefused(
                "treatment.sedation-missing",
                ward.treatments.recordVitals(ward.nurse, session, new VitalSet(126, 80, 72, 98, 14, OptionalInt.empty())));
        done(ward.treatments.recordVitals(ward.nurse, session, new VitalSet(185, 80, 72, 91, 14, OptionalInt.of(3))));
        assertEquals(
                List.of("systolic-high", "off-baseline", "oxygen-low", "sedation-low"),
                ward.look(session).vitals().getLast().alerts());
    }

    @Test
    void aHandOverSplitsTheWatching() {
        var session = ward.running(stock);
        ward.move(10);
        var before = ward.look(session).observer();
        var other = before.equals("Otis Observer") ? ward.firstObserver : ward.secondObserver;
        done(ward.treatments.handOver(ward.nurse, session, other));
        done(ward.treatments.handOver(ward.nurse, session, other));

        assertNotEquals(before, ward.look(session).observer());
        assertEquals(
                "2", ward.database.ask("SELECT COUNT(*) FROM treatment_watch WHERE session_id = ?", session.value()));
    }

    @Test
    void notesAndAdverseEventsStandInTheRecordUntilItIsSigned() {
        var session = ward.discharged(stock);
        var read = ward.look(session).contentHash();

        done(ward.treatments.adverseEvent(
                ward.nurse, session, new AdverseEvent("nausea on the way out", AdverseEvent.Severity.MILD)));

        assertRefused(
                "treatment.changed-since-read",
                ward.treatments.sign(ward.prescriber, new SignSession(session, read, FakeReauthentication.token())));
        done(ward.sign(ward.prescriber, session));
        done(ward.sign(ward.prescriber, session));
        assertRefused("treatment.signed-already", ward.treatments.note(ward.nurse, session, "too late"));
    }

    @Test
    void onlyAPrescriberWhoJustShowedWhoSheIsSigns() {
        var session = ward.discharged(stock);

        assertThrows(NotPermitted.class, () -> ward.sign(ward.nurse, session));
        ward.reauthentication.refuse(Sentence.of("treatment.cannot-sign"));
        assertRefused("treatment.cannot-sign", ward.sign(ward.prescriber, session));
        assertEquals(SessionState.DISCHARGED, ward.look(session).state());
    }

    @Test
    void nothingIsSignedBeforeThePatientHasLeft() {
        var session = ward.stopped(stock);

        assertRefused("treatment.cannot-sign", ward.sign(ward.prescriber, session));
    }

    @Test
    void theFloorShowsWhoSitsWhereAndWhatIsDue() {
        var session = ward.running(stock);

        var chair = ward.treatments.floor(ward.desk, Ward.DENVER).stream()
                .filter(open -> open.session().equals(session))
                .findFirst()
                .orElseThrow();

        assertTrue(chair.patientName().startsWith("Ruiz"), chair.patientName());
        assertTrue(chair.chair().startsWith("Chair"), chair.chair());
        assertEquals(SessionState.RUNNING, chair.state());
        assertTrue(chair.nextVitalsDue().isPresent());
        assertEquals(ward.look(session).observer(), chair.observer());
    }

    @Test
    void theFloorShowsTheNewestSetThatCounts() {
        var session = ward.running(stock);
        ward.move(5);
        ward.treatments.recordVitals(ward.nurse, session, new VitalSet(131, 84, 77, 97, 14, OptionalInt.of(4)));
        var newest = onTheFloor(session).lastVitals().orElseThrow();
        assertEquals(131, newest.set().systolic());
        assertEquals(ward.look(session).nextVitalsDue(), onTheFloor(session).nextVitalsDue());
        assertEquals(Duration.ofMinutes(2), Duration.between(onTheFloor(session).nextVitalsDue().orElseThrow(), onTheFloor(session).lateFrom().orElseThrow()));

        ward.treatments.strikeVitals(ward.nurse, session, newest.id(), "wrong chair");

        assertEquals(Ward.CALM, onTheFloor(session).lastVitals().orElseThrow().set());
    }

    private static FloorChair onTheFloor(SessionId session) {
        return ward.treatments.floor(ward.desk, Ward.DENVER).stream()
                .filter(open -> open.session().equals(session))
                .findFirst()
                .orElseThrow();
    }

    private static Duration dueAfterStart(SessionId session) {
        var shown = ward.look(session);
        return Duration.between(shown.startedAt().orElseThrow(), shown.nextVitalsDue().orElseThrow());
    }

    private static BookingState state(Booking booking) {
        return ward.scheduling.booking(ward.desk, booking.id()).state();
    }

    private static String entry(SessionId session, String kind) {
        return ward.database.ask(
                "SELECT millilitres FROM treatment_drug_entry WHERE session_id = ? AND kind = ?", session.value(), kind);
    }

    private static void done(Step step) {
        assertInstanceOf(Step.Done.class, step, step::toString);
    }

    private static void assertRefused(String key, Step step) {
        var refused = assertInstanceOf(Step.Refused.class, step, step::toString);
        assertEquals(List.of(key), refused.reasons().stream().map(Sentence::key).toList());
    }

    private static void assertChecksHold() {
        for (var check : List.of(ward.bean(DrugLedgerCheck.class), ward.bean(SignatureCheck.class)))
            assertEquals(Check.Level.OK, check.run().level(), check.name());
    }

    /// What a screen reads is the same twice, so that its hash is.
    @Test
    void readingTwiceGivesTheSameHash() {
        var session = ward.stopped(stock);

        Session first = ward.look(session);

        assertEquals(first.contentHash(), ward.look(session).contentHash());
    }
}
