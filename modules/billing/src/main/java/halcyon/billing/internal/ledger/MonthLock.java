package halcyon.billing.internal.ledger;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Which month of the books an instant belongs to, and that nothing is written into a closed one.
@Singleton
class MonthLock {
    private final ClosedMonths closed;
    private final ZoneId zone;

    MonthLock(ClosedMonths closed, @Value("${halcyon.billing.books-zone:UTC}") String zone) {
        this.closed = closed;
        this.zone = ZoneId.of(zone);
    }

    void require(LocalDateTime at) {
        LocalDate month = monthOf(at).atDay(1);
        if (closed.existsByMonth(month)) throw new IllegalStateException("the books of " + month + " are closed; an entry belongs into an open month");
    }

    YearMonth monthOf(LocalDateTime at) {
        return YearMonth.from(at.atOffset(ZoneOffset.UTC).atZoneSameInstant(zone));
    }

    /// The first instant of a month, in UTC as it is stored.
    LocalDateTime begin(YearMonth month) {
        return LocalDateTime.ofInstant(month.atDay(1).atStartOfDay(zone).toInstant(), ZoneOffset.UTC);
    }
}
