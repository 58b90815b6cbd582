package halcyon.outcomes.internal.score;

import java.util.List;

/// What scoring one instrument's answers gave.
public sealed interface Scored {
    record Complete(int total, String band, String ruleVersion) implements Scored {}

    /// Items without an answer, by linkId. Never prorated.
    record Incomplete(List<String> missing) implements Scored {}

    /// An answer that the item does not take, or an item that is not there.
    record OutOfRange(String linkId) implements Scored {}
}
