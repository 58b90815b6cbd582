package halcyon.billing.internal;

import static halcyon.billing.BillingAccess.TABLE;

import halcyon.billing.BookMonth;
import halcyon.billing.Books;
import halcyon.billing.MonthClose;
import halcyon.billing.ProviderItem;
import halcyon.billing.TrialBalance;
import halcyon.billing.internal.claim.Claims;
import halcyon.billing.internal.ledger.Journal;
import halcyon.billing.internal.ledger.MonthBooks;
import halcyon.billing.internal.remittance.ProviderLedger;
import halcyon.billing.internal.remittance.RemittanceDesk;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/// Answers the verbs of the books.
@Singleton
class BooksOffice implements Books {
    private final Journal journal;
    private final MonthBooks months;
    private final RemittanceDesk remittances;
    private final Claims claims;
    private final ProviderLedger provider;

    BooksOffice(Journal journal, MonthBooks months, RemittanceDesk remittances, Claims claims, ProviderLedger provider) {
        this.journal = journal;
        this.months = months;
        this.remittances = remittances;
        this.claims = claims;
        this.provider = provider;
    }

    @Override
    public TrialBalance trialBalanceAt(Actor actor, Instant at) {
        TABLE.require(actor, "trialBalanceAt");
        return journal.trialBalance(at);
    }

    @Override
    public List<BookMonth> months(Actor actor) {
        TABLE.require(actor, "months");
        return months.months();
    }

    @Override
    @Transactional
    public MonthClose closeMonth(Actor actor, YearMonth month) {
        TABLE.require(actor, "closeMonth");
        return months.close(actor, month, waiting(month));
    }

    private List<Sentence> waiting(YearMonth month) {
        List<LocalDateTime> bounds = months.bounds(month);
        List<Sentence> waiting = new ArrayList<>();
        long kept = remittances.waiting(bounds.getFirst(), bounds.getLast());
        if (kept > 0) waiting.add(Sentence.of("billing.close-kept", kept));
        long drafts = claims.draftsOf(month.atDay(1), month.atEndOfMonth());
        if (drafts > 0) waiting.add(Sentence.of("billing.close-drafts", drafts));
        return waiting;
    }

    @Override
    public List<ProviderItem> providerLedger(Actor actor) {
        TABLE.require(actor, "providerLedger");
        return provider.items();
    }
}
