package halcyon.outcomes.internal.score;

import halcyon.outcomes.Chart.Verdict;

/// What became of a score since the baseline, by whole numbers only: response is 2 × (baseline − now) ≥ baseline, and only
/// where the baseline had reached the entry cut-off (from 0 to 0 is no response).
public final class Change {
    private Change() {}

    public static boolean evaluable(ScoringRule rule, int baseline) {
        return rule.entryCutOff().map(cutOff -> baseline >= cutOff).orElse(false);
    }

    public static boolean response(ScoringRule rule, int baseline, int now) {
        return evaluable(rule, baseline) && 2 * (baseline - now) >= baseline;
    }

    public static boolean remission(ScoringRule rule, int now) {
        return rule.remissionBelow().map(limit -> now < limit).orElse(false);
    }

    public static boolean worse(ScoringRule rule, int baseline, int now) {
        return rule.worseBy().map(points -> now - baseline >= points).orElse(false);
    }

    public static Verdict verdict(ScoringRule rule, int baseline, int now) {
        if (worse(rule, baseline, now)) return Verdict.WORSE;
        if (!evaluable(rule, baseline)) return Verdict.NOT_EVALUABLE;
        if (remission(rule, now)) return Verdict.REMISSION;
        return response(rule, baseline, now) ? Verdict.RESPONSE : Verdict.NO_RESPONSE;
    }
}
