package halcyon.outcomes.internal.score;

import java.util.Map;
import java.util.stream.IntStream;

/// The depressive syndrome by the PHQ-9's own algorithm: item 1 or 2 on more than half the days, and five items (major) or
/// two to four (other) on more than half the days; item 9 counts from several days on.
public enum PhqSyndrome {
    NONE,
    OTHER,
    MAJOR;

    private static final int MORE_THAN_HALF = 2;

    public static PhqSyndrome of(Map<String, Integer> answers) {
        if (at(answers, 1) < MORE_THAN_HALF && at(answers, 2) < MORE_THAN_HALF) return NONE;
        long symptoms = IntStream.rangeClosed(1, 9)
                .filter(item -> at(answers, item) >= (item == 9 ? 1 : MORE_THAN_HALF))
                .count();
        if (symptoms >= 5) return MAJOR;
        return symptoms >= 2 ? OTHER : NONE;
    }

    private static int at(Map<String, Integer> answers, int item) {
        return answers.getOrDefault(Integer.toString(item), 0);
    }
}
