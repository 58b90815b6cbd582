package halcyon.clearance.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.clearance.Checkpoint;
import halcyon.clearance.GateSetting;
import halcyon.clearance.Subject;
import halcyon.clearance.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateRoundTest {
    private static final String GATE = "outcomes.safety";

    @ParameterizedTest
    @CsvSource({
        "WARNING, CLEAR,   false, false",
        "WARNING, TROUBLE, false, false",
        "SOFT,    CLEAR,   false, false",
        "SOFT,    TROUBLE, false, true",
        "SOFT,    TROUBLE, true,  false",
        "HARD,    CLEAR,   false, false",
        "HARD,    TROUBLE, false, true",
        "HARD,    TROUBLE, true,  true",
    })
    void stopsByWeightAndOverride(Weight weight, String says, boolean overridden, boolean stops) {
        var gate = new ScriptedGate(GATE).says(says.equals("CLEAR") ? ScriptedGate.CLEAR : ScriptedGate.TROUBLE);
        var round = new GateRound(weights("any", weight), overridden ? Set.of(GATE) : Set.of());

        var result = round.ask(gate, Checkpoint.CHECK_IN, Subjects.visit(7)).orElseThrow();

        assertEquals(stops, result.stops());
        assertEquals(weight, result.weight());
    }

    @Test
    void aGateThatIsNotAskedHereSaysNothing() {
        var round = new GateRound(weights("any", Weight.NOT_ASKED), Set.of());

        assertEquals(Optional.empty(), round.ask(new ScriptedGate(GATE), Checkpoint.CHECK_IN, Subjects.visit(7)));
    }

    @Test
    void aGateWithoutASettingIsHard() {
        var round = new GateRound(new Weights(List.of()), Set.of());

        var result = round.ask(
                        new ScriptedGate("new.gate").says(ScriptedGate.TROUBLE), Checkpoint.BOOKING, Subjects.visit(7))
                .orElseThrow();

        assertEquals(Weight.HARD, result.weight());
        assertTrue(result.stops());
    }

    @Test
    void aBrokenGateStopsHardEvenWhereItWouldOnlyWarn() {
        var round = new GateRound(weights("any", Weight.WARNING), Set.of(GATE));

        var result = round.ask(new ScriptedGate(GATE).breaks(), Checkpoint.CHECK_IN, Subjects.visit(7)).orElseThrow();

        assertEquals(Weight.HARD, result.weight());
        assertTrue(result.stops());
        assertEquals("The gate outcomes.safety could not be asked.", result.said().toString());
    }

    @Test
    void thePurposesOwnRowComesFirst() {
        var round = new GateRound(
                new Weights(List.of(row("any", Weight.HARD), row(Subject.ASSESSMENT, Weight.WARNING))), Set.of());
        var gate = new ScriptedGate(GATE).says(ScriptedGate.TROUBLE);

        var assessment = round.ask(gate, Checkpoint.CHECK_IN, Subjects.visit(7, Subject.ASSESSMENT)).orElseThrow();
        var treatment = round.ask(gate, Checkpoint.CHECK_IN, Subjects.visit(7)).orElseThrow();

        assertFalse(assessment.stops());
        assertTrue(treatment.stops());
    }

    private static Weights weights(String purpose, Weight weight) {
        return new Weights(List.of(row(purpose, weight)));
    }

    private static GateSetting row(String purpose, Weight weight) {
        return new GateSetting(
                GATE, Checkpoint.CHECK_IN, purpose, weight, LocalDate.of(2026, 1, 1), Optional.empty(), "test");
    }
}
