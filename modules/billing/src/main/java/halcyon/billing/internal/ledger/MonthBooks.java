package halcyon.billing.internal.ledger;

import halcyon.billing.BookMonth;
import halcyon.billing.MonthClose;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Closes months: only when they are over, after the ones before them, and when nothing of them waits.
@Singleton
public class MonthBooks {
    // a posting begun before the month ended is written by then
    private static final Duration SETTLED_AFTER = Duration.ofHours(1);
    private final Entries entries;
    private final ClosedMonths closed;
    private final Journal journal;
    private final MonthLock lock;
    private final Clock clock;

    MonthBooks(Entries entries, ClosedMonths closed, Journal journal, MonthLock lock, Clock clock) {
        this.entries = entries;
        this.closed = closed;
        this.journal = journal;
        this.lock = lock;
        this.clock = clock;
    }

    @Transactional
    public List<BookMonth> months() {
        Map<LocalDate, ClosedMonthRow> shut = closed.findAll().stream().collect(Collectors.toMap(ClosedMonthRow::month, Function.identity()));
        return turnover().entrySet().stream().map(one -> shown(one.getKey(), one.getValue(), Optional.ofNullable(shut.get(one.getKey().atDay(1)))))
                .sorted(Comparator.comparing(BookMonth::month).reversed()).toList();
    }

    private Map<YearMonth, Entries.Hour> turnover() {
        Map<YearMonth, Entries.Hour> months = new TreeMap<>();
        for (Entries.Hour hour : entries.hours()) months.merge(lock.monthOf(hour.at()), hour, Entries.Hour::plus);
        return months;
    }

    private static BookMonth shown(YearMonth month, Entries.Hour sums, Optional<ClosedMonthRow> row) {
        return new BookMonth(month, sums.entries(), Money.cents(sums.turnover()),
                row.map(one -> new BookMonth.Closed(one.closedAt().toInstant(ZoneOffset.UTC), one.closedBy())));
    }

    /// `waiting` is what other desks hold against closing it.
    @Transactional
    public MonthClose close(Actor actor, YearMonth month, List<Sentence> waiting) {
        List<Sentence> reasons = new ArrayList<>(reasons(month));
        reasons.addAll(waiting);
        if (!reasons.isEmpty()) return new MonthClose.Refused(reasons);
        Entries.Hour sums = turnover().getOrDefault(month, new Entries.Hour(lock.begin(month), 0, 0));
        LocalDateTime now = LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
        ClosedMonthRow row = closed.save(new ClosedMonthRow(month.atDay(1), now, actor.name(), sums.entries(), sums.turnover()));
        return new MonthClose.Closed(shown(month, sums, Optional.of(row)));
    }

    private List<Sentence> reasons(YearMonth month) {
        List<Sentence> reasons = new ArrayList<>();
        if (closed.existsByMonth(month.atDay(1))) reasons.add(Sentence.of("billing.close-already", month));
        Instant over = lock.begin(month.plusMonths(1)).toInstant(ZoneOffset.UTC).plus(SETTLED_AFTER);
        if (Instant.now(clock).isBefore(over)) reasons.add(Sentence.of("billing.close-not-over", month.atEndOfMonth()));
        turnover().keySet().stream()
                .filter(earlier -> earlier.isBefore(month) && !closed.existsByMonth(earlier.atDay(1)))
                .findFirst()
                .ifPresent(earlier -> reasons.add(Sentence.of("billing.close-earlier", earlier)));
        if (journal.outOfBalance() > 0 || !journal.trialBalance().balances()) reasons.add(Sentence.of("billing.close-unbalanced"));
        return reasons;
    }

    /// From the first instant of a month to that of the next.
    public List<LocalDateTime> bounds(YearMonth month) {
        return List.of(lock.begin(month), lock.begin(month.plusMonths(1)));
    }
}
