package halcyon.outcomes.internal.score;

import halcyon.shared.Json;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/// The dated rules that ship with the product (`rules/scoring.json`).
@Singleton
public final class ScoringRules {
    private final List<ScoringRule> rules;

    public ScoringRules(Json json) {
        this.rules = json.read(text("/rules/scoring.json"), Shipped.class).rules();
    }

    record Shipped(List<ScoringRule> rules) {}

    public ScoringRule of(String instrument, LocalDate on) {
        return rules.stream()
                .filter(rule -> rule.instrument().equals(instrument) && rule.inForce(on))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule scores '" + instrument + "' on " + on));
    }

    static String text(String resource) {
        try (var stream = ScoringRules.class.getResourceAsStream(resource)) {
            if (stream == null) throw new IllegalStateException("the product ships without " + resource);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
