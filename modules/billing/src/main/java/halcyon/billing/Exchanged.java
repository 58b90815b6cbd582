package halcyon.billing;

import halcyon.shared.Sentence;
import java.util.List;
import java.util.Optional;

/// What one round with a clearinghouse did; `trouble` says why it ended early. What was done before stays done.
public record Exchanged(List<String> sent, List<String> received, Optional<Sentence> trouble) {}
