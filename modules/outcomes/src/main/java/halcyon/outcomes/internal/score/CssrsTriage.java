package halcyon.outcomes.internal.score;

import halcyon.outcomes.TriageLevel;
import java.util.Map;

/// The level of the C-SSRS screener: the highest that any Yes reaches. Never a sum: lifetime and three months alone would sum
/// to "low" and are High. Questions 1 to 5 speak of the past month, 6 of a lifetime, 6a of three months.
public final class CssrsTriage {
    private static final int YES = 1;

    private CssrsTriage() {}

    /// By what is answered; what is missing is looked at by the caller.
    public static TriageLevel of(Map<String, Integer> answers) {
        if (yes(answers, "4") || yes(answers, "5") || yes(answers, "6a")) return TriageLevel.HIGH;
        if (yes(answers, "3") || yes(answers, "6")) return TriageLevel.MODERATE;
        if (yes(answers, "1") || yes(answers, "2")) return TriageLevel.LOW;
        return TriageLevel.NONE;
    }

    private static boolean yes(Map<String, Integer> answers, String linkId) {
        return answers.getOrDefault(linkId, 0) == YES;
    }
}
