package halcyon.outcomes.internal.safety;

import static halcyon.outcomes.TriageLevel.LOW;
import static halcyon.outcomes.TriageLevel.NONE;

import halcyon.outcomes.TriageLevel;
import halcyon.outcomes.internal.score.CssrsTriage;
import halcyon.outcomes.internal.score.Instruments;
import halcyon.outcomes.internal.score.NextDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the answers of one contact for safety: the strongest sign counts. A safety question left empty is a sign too.
final class Signs {
    private static final String ITEM_9 = "9";

    private final TriageLevel item9Alone;
    private final TriageLevel unknown;

    /// `item9Alone` for item 9 above 0 without a C-SSRS in the same contact; `unknown` for a safety question left empty.
    Signs(TriageLevel item9Alone, TriageLevel unknown) {
        this.item9Alone = item9Alone;
        this.unknown = unknown;
    }

    /// `answers` by instrument, `missing` as instrument/linkId, `worse` when a score rose by the rule's points.
    Optional<Sign> strongest(Map<String, Map<String, Integer>> answers, List<String> missing, boolean worse) {
        var signs = new ArrayList<Sign>();
        var screener = Optional.ofNullable(answers.get(Instruments.C_SSRS));
        Optional.ofNullable(answers.get(Instruments.PHQ_9)).ifPresent(phq -> item9(phq, screener, missing).ifPresent(signs::add));
        screener.ifPresent(given -> screener(given, missing).ifPresent(signs::add));
        Optional.ofNullable(answers.get(Instruments.NEXT_DAY)).ifPresent(given -> nextDay(given, missing, signs));
        if (worse) signs.add(new Sign(LOW, "worse", false));
        boolean help = signs.stream().anyMatch(Sign::crisisHelp);
        return signs.stream()
                .max(Comparator.comparing(Sign::level).thenComparing(Sign::crisisHelp))
                .map(sign -> new Sign(sign.level(), sign.cause(), help));
    }

    private Optional<Sign> item9(Map<String, Integer> phq, Optional<Map<String, Integer>> screener, List<String> missing) {
        if (missing.contains(Instruments.PHQ_9 + "/" + ITEM_9)) return Optional.of(new Sign(unknown, "item-9-missing", false));
        if (phq.getOrDefault(ITEM_9, 0) < 1) return Optional.empty();
        boolean asked = screener.isPresent() && missing.stream().noneMatch(item -> item.startsWith(Instruments.C_SSRS + "/"));
        return Optional.of(new Sign(asked ? LOW : item9Alone, "item-9", true));
    }

    private Optional<Sign> screener(Map<String, Integer> given, List<String> missing) {
        var level = CssrsTriage.of(given);
        boolean incomplete = missing.stream().anyMatch(item -> item.startsWith(Instruments.C_SSRS + "/"));
        if (incomplete && level.compareTo(unknown) <= 0) return Optional.of(new Sign(unknown, "c-ssrs-incomplete", level != NONE));
        if (level == NONE) return Optional.empty();
        return Optional.of(new Sign(level, "c-ssrs", true));
    }

    private void nextDay(Map<String, Integer> given, List<String> missing, List<Sign> signs) {
        if (given.getOrDefault(NextDay.SAFETY, 0) > 0) signs.add(new Sign(item9Alone, "next-day-safety", true));
        if (missing.contains(Instruments.NEXT_DAY + "/" + NextDay.SAFETY)) signs.add(new Sign(unknown, "next-day-missing", false));
        if (NextDay.severe(given)) signs.add(new Sign(LOW, "side-effect", false));
        if (NextDay.muchWorse(given)) signs.add(new Sign(LOW, "mood-worse", false));
    }
}
