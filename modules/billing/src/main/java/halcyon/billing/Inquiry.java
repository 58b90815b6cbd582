package halcyon.billing;

import halcyon.shared.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A question to a payer about one day, and its answer in words.
public record Inquiry(
        long id, String payer, LocalDate about, Instant askedAt, String askedBy, Optional<Instant> answeredAt, State state, List<Sentence> words) {
    public Inquiry {
        words = List.copyOf(words);
    }

    /// What the payer said. UNCLEAR: it answered, but not whether the patient is covered.
    public enum State { WAITING, ACTIVE, INACTIVE, REFUSED, UNCLEAR }
}
