package halcyon.outcomes.internal.score;

import java.util.List;
import java.util.Map;

/// The check-in of the next day: own questions, not a scale.
public final class NextDay {
    public static final String SAFETY = "safety";
    public static final String MOOD = "mood";

    private static final List<String> EFFECTS = List.of("nausea", "headache", "unreal", "bladder");
    private static final int SEVERE = 3;
    private static final int MUCH_WORSE = 4;

    private NextDay() {}

    public static int strongestEffect(Map<String, Integer> answers) {
        return EFFECTS.stream().mapToInt(effect -> answers.getOrDefault(effect, 0)).max().orElse(0);
    }

    public static boolean severe(Map<String, Integer> answers) {
        return strongestEffect(answers) >= SEVERE;
    }

    public static boolean muchWorse(Map<String, Integer> answers) {
        return answers.getOrDefault(MOOD, 0) >= MUCH_WORSE;
    }
}
