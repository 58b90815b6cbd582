package halcyon.clearance.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearance;
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
        var result = ask(gate, Checkpoint.CHECK_IN, visit(weights("any", weight), overridden ? Set.of(GATE) : Set.of())).orElseThrow();

        assertEquals(stops, result.stops());
        assertEquals(weight, result.weight());
    }

    @Test
    void aGateThatIsNotAskedHereSaysNothing() {
        assertEquals(Optional.empty(), ask(new ScriptedGate(GATE), Checkpoint.CHECK_IN, visit(weights("any", Weight.NOT_ASKED), Set.of())));
    }

    @Test
    void aGateWithoutASettingIsHard() {
        var result = ask(
                        new ScriptedGate("new.gate").says(ScriptedGate.TROUBLE), Checkpoint.BOOKING, visit(new Weights(List.of()), Set.of()))
                .orElseThrow();

        assertEquals(Weight.HARD, result.weight());
        assertTrue(result.stops());
    }

    @Test
    void aBrokenGateStopsHardEvenWhereItWouldOnlyWarn() {
        var result = ask(new ScriptedGate(GATE).breaks(), Checkpoint.CHECK_IN, visit(weights("any", Weight.WARNING), Set.of(GATE))).orElseThrow();

        assertEquals(Weight.HARD, result.weight());
        assertTrue(result.stops());
        assertEquals("The gate outcomes.safety could not be asked.", result.said().toString());
    }

    @Test
    void thePurposesOwnRowComesFirst() {
        var weights = new Weights(List.of(row("any", Weight.HARD), row(Subject.ASSESSMENT, Weight.WARNING)));
        var assessment = new GateRound.Visit(Subjects.visit(7, Subject.ASSESSMENT), weights, Set.of());
        var gate = new ScriptedGate(GATE).says(ScriptedGate.TROUBLE);

        var results = new GateRound(Checkpoint.CHECK_IN, List.of(assessment, visit(weights, Set.of()))).ask(gate);

        assertFalse(results.getFirst().orElseThrow().stops());
        assertTrue(results.getLast().orElseThrow().stops());
    }

    @Test
    void visitsOnEitherSideOfAChangeAreWeighedByTheirOwnDate() {
        var visits = List.of(visit(weights("any", Weight.NOT_ASKED), Set.of()), visit(weights("any", Weight.HARD), Set.of()));

        var results = new GateRound(Checkpoint.CHECK_IN, visits).ask(new ScriptedGate(GATE).says(ScriptedGate.TROUBLE));

        assertTrue(results.getFirst().isEmpty());
        assertTrue(results.getLast().orElseThrow().stops());
    }

    private static Optional<Clearance.Result> ask(ScriptedGate gate, Checkpoint checkpoint, GateRound.Visit visit) {
        return new GateRound(checkpoint, List.of(visit)).ask(gate).getFirst();
    }

    private static GateRound.Visit visit(Weights weights, Set<String> overridden) {
        return new GateRound.Visit(Subjects.visit(7), weights, overridden);
    }

    private static Weights weights(String purpose, Weight weight) {
        return new Weights(List.of(row(purpose, weight)));
    }

    private static GateSetting row(String purpose, Weight weight) {
        return new GateSetting(
                GATE, Checkpoint.CHECK_IN, purpose, weight, LocalDate.of(2026, 1, 1), Optional.empty(), "test");
    }
}
