package halcyon.outcomes;

import halcyon.treatment.Mark;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One instrument's scores over time with the sessions as marks, severity bands, and what it means. `meaningfulChange` is the
/// number of points below which a change may be chance.
public record Chart(
        String instrument, int maximum, List<Score> scores, List<Mark> marks, List<Band> bands, Optional<Score> baseline, Verdict verdict,
        Optional<Instant> responseAt, Optional<Instant> remissionAt, Optional<Integer> meaningfulChange) {
    /// From `from` to `to` inclusive.
    public record Band(String name, int from, int to) {}

    /// By integers: response is 2 × (baseline − now) ≥ baseline; evaluable only when the baseline reached the entry cut-off.
    public enum Verdict {
        NO_BASELINE,
        /// Nothing after the baseline yet.
        NO_FOLLOW_UP,
        NOT_EVALUABLE,
        NO_RESPONSE,
        RESPONSE,
        REMISSION,
        WORSE
    }
}
