package halcyon.outcomes.internal.score;

import halcyon.outcomes.Instrument;
import halcyon.outcomes.Instrument.Item;
import java.util.List;
import java.util.Map;

/// Scores one instrument: refuses what is out of range, names what is missing, never fills a gap.
public final class Scoring {
    private Scoring() {}

    public static Scored score(Instrument instrument, ScoringRule rule, Map<String, Integer> answers) {
        for (var answer : answers.entrySet())
            if (!takes(instrument, answer.getKey(), answer.getValue())) return new Scored.OutOfRange(answer.getKey());
        var missing = missing(instrument, answers);
        if (!missing.isEmpty()) return new Scored.Incomplete(missing);
        int total = total(instrument, answers);
        return new Scored.Complete(total, rule.bandOf(total), rule.name());
    }

    /// Scored items without an answer; one that is asked only after another's answer counts only then.
    static List<String> missing(Instrument instrument, Map<String, Integer> answers) {
        return instrument.items().stream()
                .filter(Item::scored)
                .filter(item -> asked(item, answers))
                .map(Item::linkId)
                .filter(linkId -> !answers.containsKey(linkId))
                .toList();
    }

    private static boolean asked(Item item, Map<String, Integer> answers) {
        return item.after()
                .map(after -> Integer.valueOf(after.score()).equals(answers.get(after.linkId())))
                .orElse(true);
    }

    private static boolean takes(Instrument instrument, String linkId, int score) {
        return instrument.items().stream()
                .filter(item -> item.linkId().equals(linkId))
                .flatMap(item -> instrument.optionsOf(item).stream())
                .anyMatch(option -> option.score() == score);
    }

    private static int total(Instrument instrument, Map<String, Integer> answers) {
        return switch (instrument.id()) {
            case Instruments.C_SSRS -> CssrsTriage.of(answers).ordinal();
            case Instruments.NEXT_DAY -> NextDay.strongestEffect(answers);
            default -> sum(instrument, answers);
        };
    }

    private static int sum(Instrument instrument, Map<String, Integer> answers) {
        return instrument.items().stream()
                .filter(Item::scored)
                .mapToInt(item -> answers.getOrDefault(item.linkId(), 0))
                .sum();
    }
}
