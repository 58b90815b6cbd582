package halcyon.treatment.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearance;
import halcyon.clearance.Weight;
import halcyon.shared.Language;
import halcyon.shared.Sentence;
import halcyon.treatment.Aldrete;
import halcyon.treatment.Dischargeable;
import halcyon.treatment.Dischargeable.Advice;
import halcyon.treatment.Dischargeable.By;
import halcyon.treatment.Dischargeable.Home;
import halcyon.treatment.Dischargeable.How;
import halcyon.treatment.Dischargeable.Ride;
import halcyon.treatment.Observation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Ten thousand random sessions for the rules alone, against the same rules said a second time.
class RandomRulesTest {
    private static final int SESSIONS = 10_000;
    private static final Instant STOPPED = Instant.parse("2026-11-30T16:40:00Z");

    private final Random random = new Random(20261130);
    private final DischargeRule rule = new DischargeRule(Plans.DISCHARGE, 2, 2);

    @Test
    void noHardRedLetsPass() {
        for (var session = 0; session < SESSIONS; session++) {
            var results = IntStream.range(0, 1 + random.nextInt(12)).mapToObj(gate -> answer()).toList();
            var passes = new Clearance(Checkpoint.BEFORE_DRAW, results).mayProceed();

            if (results.stream().anyMatch(one -> one.weight() == Weight.HARD && !one.clear() && !one.overridden()))
                assertFalse(passes, results::toString);
        }
    }

    @Test
    void nobodyLeavesWithAFloorBroken() {
        var left = 0;
        for (var session = 0; session < SESSIONS; session++) {
            var criteria = criteria();
            var state = state();
            var missing = rule.missing(criteria, state);

            assertEquals(mayLeave(criteria, state), missing.isEmpty(), () -> criteria + " " + state + " " + missing);
            if (missing.isEmpty()) left++;
        }
        assertTrue(left > 100, left + " left");
    }

    @Test
    void whatWasDrawnIsWhatWasGivenAndTheRest() {
        for (var session = 0; session < SESSIONS; session++) {
            var drawn = BigDecimal.valueOf(1 + random.nextInt(2000), 2);
            var minutes = 1 + random.nextInt(120);
            var given = Infusion.given(drawn, Duration.ofSeconds(random.nextInt(10_000) - 100), minutes);

            assertTrue(given.signum() >= 0 && given.compareTo(drawn) <= 0, drawn + " drawn, " + given + " given");
        }
    }

    private Clearance.Result answer() {
        var words = Sentence.of("treatment.pregnant");
        var weight = Weight.values()[random.nextInt(Weight.values().length)];
        var clear = random.nextInt(4) > 0;
        var overridden = !clear && weight == Weight.SOFT && random.nextBoolean();
        return new Clearance.Result("a gate", weight, clear, overridden, words, Optional.empty(), Optional.empty());
    }

    private Dischargeable criteria() {
        return new Dischargeable(
                new Aldrete(item(), item(), item(), item(), item()),
                new Home(mostly(), mostly(), mostly(), mostly(), mostly()),
                new Ride(mostly() ? How.HERE : mostly() ? How.REACHABLE : How.NOBODY, mostly() ? "Sam" : "", mostly() ? "303" : ""),
                new Advice(mostly() ? Language.EN : Language.ES, mostly() ? By.STAFF : By.NOBODY, mostly() ? "Noor" : ""));
    }

    private DischargeRule.State state() {
        return new DischargeRule.State(
                STOPPED,
                STOPPED.plus(Duration.ofMinutes(random.nextInt(15) == 0 ? random.nextInt(60) : 60 + random.nextInt(60))),
                mostly() ? 2 : random.nextInt(2),
                mostly() ? OptionalInt.of(5) : OptionalInt.of(random.nextInt(6)),
                mostly() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(10) - 2),
                mostly() ? List.of() : List.of(Observation.Kind.NAUSEA),
                Language.EN);
    }

    private static boolean mayLeave(Dischargeable found, DischargeRule.State state) {
        var items = found.aldrete();
        var sum = items.activity() + items.respiration() + items.circulation() + items.consciousness() + items.oxygen();
        var home = found.home();
        var ride = found.ride();
        return sum >= 9
                && items.consciousness() == 2
                && items.respiration() == 2
                && items.oxygen() == 2
                && home.person() && home.place() && home.time() && home.steadyGait() && home.nauseaControlled()
                && !ride.name().isEmpty()
                && (ride.how() == How.HERE || ride.how() == How.REACHABLE && !ride.phone().isEmpty())
                && found.advice().by() != By.NOBODY
                && !found.advice().name().isEmpty()
                && found.advice().language() == Language.EN
                && Duration.between(STOPPED, state.now()).toMinutes() >= 60
                && state.normalSets() >= 2
                && state.sedation().orElse(5) == 5
                && state.dissociationAbove().orElse(0) <= 2
                && state.lasting().isEmpty();
    }

    private int item() {
        return random.nextInt(12) > 0 ? 2 : random.nextInt(3);
    }

    private boolean mostly() {
        return random.nextInt(15) > 0;
    }
}
