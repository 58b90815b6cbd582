package halcyon.treatment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.treatment.SessionState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Random people press random buttons over the real verbs on the real database: nobody is dosed while a hard gate is red or
/// without a second person, nobody leaves with a floor broken, the drug is accounted for after each press. All of it is asked
/// of the tables, not of the product. Other sessions each day; with `-Dhalcyon.soak=true` more of them, and
/// `-Dhalcyon.rounds` names another count. The rules alone are tried ten thousand times in `RandomRulesTest`.
class RandomSessionsTest {
    private static final boolean SOAK = Boolean.getBoolean("halcyon.soak");
    private static final int SESSIONS = Integer.getInteger("halcyon.rounds", SOAK ? 600 : 4);
    private static final int PER_WARD = 60; // the rota of a ward is six weeks long
    private static final int PRESSES = 36;

    private final long seed = SOAK ? 20261130 : LocalDate.now(Clock.systemUTC()).toEpochDay();

    @Test
    void nobodyIsDosedBehindARedGateAndNobodyLeavesBelowAFloor() {
        var reached = new ConcurrentHashMap<SessionState, Integer>();
        var wards = (SESSIONS + PER_WARD - 1) / PER_WARD;
        IntStream.range(0, wards).parallel().forEach(number ->
                walkAWard(number * PER_WARD, Math.min(SESSIONS, (number + 1) * PER_WARD), reached));
        assertTrue(reached.getOrDefault(SessionState.MONITORING, 0) > 0, () -> "too few were dosed: " + reached);
    }

    private void walkAWard(int first, int end, Map<SessionState, Integer> reached) {
        try (var ward = new Ward(); var written = new WhatIsWritten(ward.database)) {
            var stock = ward.lot("2000");
            for (var number = first; number < end; number++) {
                var walk = new RandomWalk(ward, written, stock, new Random(seed + number));
                walk(walk, written, "seed " + (seed + number), reached);
            }
        }
    }

    private static void walk(RandomWalk walk, WhatIsWritten written, String seed, Map<SessionState, Integer> reached) {
        for (var press = 0; press < PRESSES && !walk.isOver(); press++) {
            var before = walk.state();
            var red = walk.isRed();
            var did = walk.press();
            var after = walk.state();
            var where = seed + ", press " + press + ": " + did + ", " + before + " to " + after;
            if (before != after) reached.merge(after, 1, Integer::sum);
            assertFalse(red && isNewlyDosed(before, after), where + " with a red gate");
            assertFalse(after == SessionState.RUNNING && walk.isUnchecked(), where + " without a second person");
            if (before == SessionState.MONITORING && after == SessionState.DISCHARGED)
                assertTrue(walk.mightLeave(), where + " below a floor");
            assertTrue(walk.isAccountedFor(), where + ": drawn is not given and wasted");
            assertEquals(0, written.offBalance(), where + ": the cabinet is off");
        }
        walk.end();
        assertTrue(walk.isAccountedFor(), seed + " after the end");
    }

    private static boolean isNewlyDosed(SessionState before, SessionState after) {
        return before == SessionState.PREPARING && after == SessionState.DRAWN
                || before == SessionState.DRAWN && after == SessionState.RUNNING;
    }
}
