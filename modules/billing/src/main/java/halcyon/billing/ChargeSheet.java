package halcyon.billing;

import halcyon.shared.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the charges of a claim rest on.
public record ChargeSheet(Optional<DescribeVisit> described, List<Sentence> notCharged, List<Change> changes) {
    public ChargeSheet {
        notCharged = List.copyOf(notCharged);
        changes = List.copyOf(changes);
    }

    /// A line as it was and as it became ("96366 x 2 25"), oldest first.
    public record Change(int line, String was, String became, String reason, String by, Instant at) {}
}
