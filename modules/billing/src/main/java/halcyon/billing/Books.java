package halcyon.billing;

import halcyon.shared.Actor;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/// The books: their sums at any instant, the months that are closed, and what is open between payers and provider.
public interface Books {
    /// The sums of all that was written before an instant.
    TrialBalance trialBalanceAt(Actor actor, Instant at);

    /// Every month with entries, newest first.
    List<BookMonth> months(Actor actor);

    /// Closes a month for good, or says what stands against it.
    MonthClose closeMonth(Actor actor, YearMonth month);

    /// What payers took and gave on no claim (PLB), open items first; interest is income and not among them.
    List<ProviderItem> providerLedger(Actor actor);
}
