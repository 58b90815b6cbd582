package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Actor;
import halcyon.shared.Check;
import halcyon.shared.NotPermitted;
import halcyon.shared.Role;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.testing.FakeReauthentication;
import halcyon.treatment.ConfirmEntry;
import halcyon.treatment.Confirmation;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SecondPersonTest {
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
        ward.reauthentication.accept();
        ward.empty();
    }

    @Test
    void nothingStartsBeforeAnotherPersonHasCheckedTheDraw() {
        var session = drawn();
        assertRefused("treatment.draw-unchecked", ward.treatments.start(ward.nurse, session));

        var waiting = waiting(session);
        assertEquals("35", waiting.milligrams().toPlainString());
        assertEquals("70.00 kg × 0.5 mg/kg = 35 mg", waiting.steps().getFirst());
        done(confirm(ward.other, waiting));

        assertTrue(ward.look(session).dosing().draw().orElseThrow().isConfirmed());
        assertFalse(ward.event("DrawVerified", session).isBlank());
        done(ward.treatments.start(ward.nurse, session));
    }

    @Test
    void theSamePersonIsRefusedWhateverTheRole() {
        var session = drawn();

        assertRefused("treatment.second-person-is-first", confirm(ward.nurse, waiting(session)));
        assertTrue(waiting(session).isWaiting());
    }

    @Test
    void anotherSiteAndARoleThatMayNotAreRefused() {
        var waiting = waiting(drawn());
        var elsewhere = new Actor("nurse elsewhere", "Nell", Set.of(Role.NURSE), Set.of(SiteId.of("boise")), false);

        assertThrows(NotPermitted.class, () -> confirm(elsewhere, waiting));
        assertThrows(NotPermitted.class, () -> confirm(ward.desk, waiting));
        assertTrue(ward.secondPerson.toConfirm(elsewhere).isEmpty());
    }

    @Test
    void aStaleHashAnOldSignInAndASecondDecisionAreRefused() {
        var waiting = waiting(drawn());

        assertRefused(
                "treatment.entry-changed",
                ward.secondPerson.confirmEntry(
                        ward.other, new ConfirmEntry(waiting.id(), "0".repeat(64), FakeReauthentication.token())));
        ward.reauthentication.refuse(Sentence.of("treatment.cannot-sign"));
        assertRefused("treatment.cannot-sign", confirm(ward.other, waiting));
        ward.reauthentication.accept();
        done(confirm(ward.other, waiting));
        assertRefused("treatment.entry-decided", confirm(ward.prescriber, waiting));
    }

    @Test
    void aRefusedDrawIsNeverGiven() {
        var session = drawn();
        var waiting = waiting(session);

        assertRefused("treatment.refusal-needs-reason", refuse(waiting, " "));
        done(refuse(waiting, "syringe shows 4 mL"));

        assertRefused("treatment.draw-refused", ward.treatments.start(ward.nurse, session));
    }

    @Test
    void aRefusedDrawIsWastedBeforeAWitnessAndDrawnAnew() {
        var session = drawn();
        done(refuse(waiting(session), "syringe shows 4 mL"));
        assertRefused("treatment.draw-refused", ward.treatments.draw(ward.nurse, session, stock));

        ward.waste(session);

        assertEquals(SessionState.PREPARING, ward.look(session).state());
        assertTrue(ward.look(session).dose().isEmpty());
        assertRefused("treatment.waste-not-yet", ward.secondPerson.enterWaste(ward.nurse, session));
        done(ward.treatments.draw(ward.nurse, session, stock));
        assertRefused("treatment.draw-unchecked", ward.treatments.start(ward.nurse, session));
        done(confirm(ward.other, waiting(session)));
        done(ward.treatments.start(ward.nurse, session));
        ward.move(40);
        done(ward.treatments.stop(ward.nurse, session));
        ward.goHome(session);
        done(ward.sign(ward.prescriber, session));
        assertEquals("2", entries(session, "DRAWN"));
        assertEquals("1", entries(session, "WASTED"));
        assertEquals("1", entries(session, "GIVEN"));
        assertTrue(ward.event("SessionSigned", session).contains("\"milligramsWasted\":0"), ward.event("SessionSigned", session));
        assertEquals(Check.Level.OK, ward.bean(DrugLedgerCheck.class).run().level());
    }

    @Test
    void wasteIsBookedByAWitnessAndTheSignatureWaitsForIt() {
        var session = drawn();
        done(confirm(ward.other, waiting(session)));
        done(ward.treatments.start(ward.nurse, session));
        assertRefused("treatment.waste-not-yet", ward.secondPerson.enterWaste(ward.nurse, session));
        ward.move(20);
        done(ward.treatments.stop(ward.nurse, session));
        done(ward.secondPerson.enterWaste(ward.nurse, session));
        done(ward.secondPerson.enterWaste(ward.nurse, session));
        assertEquals("0", entries(session, "WASTED"));
        ward.goHome(session);
        assertRefused("treatment.waste-open", ward.sign(ward.prescriber, session));

        var waste = waiting(session);
        assertEquals(List.of("3.5 mL − 1.75 mL = 1.75 mL"), waste.steps());
        assertRefused("treatment.second-person-is-first", confirm(ward.nurse, waste));
        done(confirm(ward.other, waste));

        assertEquals("1", entries(session, "WASTED"));
        assertEquals(0, ward.look(session).dosing().openMillilitres().signum());
        assertRefused("treatment.nothing-to-waste", ward.secondPerson.enterWaste(ward.nurse, session));
        done(ward.sign(ward.prescriber, session));
    }

    @Test
    void refusedWasteIsEnteredAnew() {
        var session = drawn();
        done(ward.treatments.abandon(ward.nurse, session, "feels unwell, goes home"));
        assertTrue(ward.secondPerson.toConfirm(ward.other).stream().noneMatch(open -> open.session().equals(session)));
        done(ward.secondPerson.enterWaste(ward.nurse, session));
        done(refuse(waiting(session), "vial is still full"));
        done(ward.secondPerson.enterWaste(ward.nurse, session));
        done(confirm(ward.prescriber, waiting(session)));

        assertEquals(SessionState.ABANDONED, ward.look(session).state());
        assertEquals("1", entries(session, "WASTED"));
    }

    @Test
    void thePumpCountsOnlyTheMinutesItRan() {
        var session = drawn();
        done(confirm(ward.other, waiting(session)));
        done(ward.treatments.start(ward.nurse, session));
        ward.move(10);
        done(ward.treatments.pause(ward.nurse, session));
        done(ward.treatments.pause(ward.nurse, session));
        assertTrue(ward.look(session).dosing().isPaused());
        ward.move(30);
        done(ward.treatments.restart(ward.nurse, session));
        ward.move(10);
        done(ward.treatments.pause(ward.nurse, session));
        ward.move(15);
        done(ward.treatments.stop(ward.nurse, session));

        assertEquals("1.75", ward.look(session).dosing().openMillilitres().toPlainString());
        assertFalse(ward.look(session).dosing().isPaused());
        assertRefused("treatment.cannot-pause", ward.treatments.restart(ward.nurse, session));
    }

    private static SessionId drawn() {
        var session = ward.measured();
        done(ward.treatments.draw(ward.nurse, session, stock));
        return session;
    }

    private static Confirmation waiting(SessionId session) {
        return ward.waiting(session);
    }

    private static Step confirm(Actor actor, Confirmation entry) {
        return ward.confirm(actor, entry);
    }

    private static Step refuse(Confirmation entry, String reason) {
        return ward.secondPerson.refuseEntry(
                ward.other, new ConfirmEntry(entry.id(), entry.contentHash(), FakeReauthentication.token()), reason);
    }

    private static String entries(SessionId session, String kind) {
        return ward.database.ask(
                "SELECT COUNT(*) FROM treatment_drug_entry WHERE session_id = ? AND kind = ?", session.value(), kind);
    }

    private static void done(Step step) {
        assertInstanceOf(Step.Done.class, step, step::toString);
    }

    private static void assertRefused(String key, Step step) {
        var refused = assertInstanceOf(Step.Refused.class, step, step::toString);
        assertEquals(List.of(key), refused.reasons().stream().map(Sentence::key).toList());
    }
}
