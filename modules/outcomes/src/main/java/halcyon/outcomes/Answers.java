package halcyon.outcomes;

import java.util.Map;

/// Answers to one instrument: item linkId to score. For the next-day check-in: own question ids of
/// [Outcomes#page].
public record Answers(String instrument, Map<String, Integer> scores) {
    public Answers {
        scores = Map.copyOf(scores);
    }
}
