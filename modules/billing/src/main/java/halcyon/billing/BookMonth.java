package halcyon.billing;

import halcyon.shared.Money;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/// A month of the books: how many entries, what they moved, and who closed it when.
public record BookMonth(YearMonth month, long entries, Money turnover, Optional<Closed> closed) {
    public record Closed(Instant at, String by) {}
}
