package halcyon.billing;

import halcyon.shared.Sentence;
import java.util.List;

/// The answer to one received file, a line a transaction.
public record Receipt(String file, boolean takenIn, List<Line> lines) {
    /// `kind` is 835, 999, 277CA, 271 or FILE; `outcome` POSTED, MATCHED, UNMATCHED, SEEN_BEFORE or REFUSED; `text` says it in words
    /// with segment position and reason when refused.
    public record Line(String kind, String control, Outcome outcome, Sentence text) {}

    public enum Outcome {
        POSTED,
        MATCHED,
        UNMATCHED,
        SEEN_BEFORE,
        REFUSED
    }
}
