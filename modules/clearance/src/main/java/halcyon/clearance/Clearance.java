package halcyon.clearance;

import halcyon.shared.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The answer of all gates at one checkpoint.
public record Clearance(Checkpoint checkpoint, List<Result> results) {
    public Clearance {
        results = List.copyOf(results);
    }

    /// One gate's line: green, or its trouble with reason, cure and weight; an overridden soft red lets pass.
    public record Result(
            String gate, Weight weight, boolean clear, boolean overridden, Sentence said, Optional<Sentence> cure, Optional<Instant> by) {
        public boolean stops() {
            return !clear && !overridden && (weight == Weight.SOFT || weight == Weight.HARD);
        }
    }

    /// True when nothing soft or hard is in the way.
    public boolean mayProceed() {
        return stops().isEmpty();
    }

    public List<Result> stops() {
        return results.stream().filter(Result::stops).toList();
    }
}
