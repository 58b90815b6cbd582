package halcyon.billing;

import halcyon.shared.Sentence;
import java.util.List;

/// What came of closing a month.
public sealed interface MonthClose {
    record Closed(BookMonth month) implements MonthClose {}

    /// What stands against it, each with its cure.
    record Refused(List<Sentence> reasons) implements MonthClose {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
