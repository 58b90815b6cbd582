package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Check;
import halcyon.treatment.SessionState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Random people press random buttons over the real verbs on the real database: nobody is dosed while a hard gate is red,
/// nobody leaves with a floor broken, the drug equation holds after each press. Other sessions each day; with
/// `-Dhalcyon.soak=true` more of them, and `-Dhalcyon.rounds` names another count. The rules alone are tried ten thousand
/// times in `RandomRulesTest`.
class RandomSessionsTest {
    private static final boolean SOAK = Boolean.getBoolean("halcyon.soak");
    private static final int SESSIONS = Integer.getInteger("halcyon.rounds", SOAK ? 100 : 4);
    private static final int PER_WARD = 60; // the rota of a ward is six weeks long
    private static final int PRESSES = 36;

    @Test
    void nobodyIsDosedBehindARedGateAndNobodyLeavesBelowAFloor() {
        var seed = SOAK ? 20261130 : LocalDate.now(Clock.systemUTC()).toEpochDay();
        Map<SessionState, Integer> reached = new EnumMap<>(SessionState.class);
        for (var first = 0; first < SESSIONS; first += PER_WARD)
            try (var ward = new Ward()) {
                var stock = ward.lot("2000");
                for (var number = first; number < Math.min(SESSIONS, first + PER_WARD); number++)
                    walk(ward, stock, seed + number, reached);
            }
        assertTrue(reached.getOrDefault(SessionState.MONITORING, 0) > 0, () -> "too few were dosed: " + reached);
    }

    private static void walk(Ward ward, long stock, long seed, Map<SessionState, Integer> reached) {
        var walk = new RandomWalk(ward, stock, new Random(seed));
        var equation = ward.bean(DrugLedgerCheck.class);
        for (var press = 0; press < PRESSES && !walk.isOver(); press++) {
            var before = walk.state();
            var red = walk.isRed();
            var did = walk.press();
            var after = walk.state();
            var where = "seed " + seed + ", press " + press + ": " + did + ", " + before + " to " + after;
            if (before != after) reached.merge(after, 1, Integer::sum);
            assertFalse(red && isNewlyDosed(before, after), where + " with a red gate");
            if (before == SessionState.MONITORING && after == SessionState.DISCHARGED)
                assertTrue(walk.mightLeave(), where + " below a floor");
            assertNotEquals(Check.Level.FAIL, equation.run().level(), where);
        }
        walk.end();
    }

    private static boolean isNewlyDosed(SessionState before, SessionState after) {
        return before == SessionState.PREPARING && after == SessionState.DRAWN
                || before == SessionState.DRAWN && after == SessionState.RUNNING;
    }
}
