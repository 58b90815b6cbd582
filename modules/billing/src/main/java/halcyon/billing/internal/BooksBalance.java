package halcyon.billing.internal;

import halcyon.billing.internal.ledger.Account;
import halcyon.billing.internal.ledger.Journal;
import halcyon.shared.Check;
import jakarta.inject.Singleton;

/// Every entry sums to zero, so does the whole journal, and no posted remittance has money between claims and bank.
@Singleton
final class BooksBalance implements Check {
    private final Journal journal;

    BooksBalance(Journal journal) {
        this.journal = journal;
    }

    @Override
    public String name() {
        return "billing.books-balance";
    }

    @Override
    public Finding run() {
        long broken = journal.outOfBalance();
        if (broken > 0) return Finding.fail(broken + " journal entries do not balance", "restore the journal from a backup; entries are only ever appended");
        if (!journal.trialBalance().balances()) return Finding.fail("debits and credits differ", "restore the journal from a backup");
        boolean clear = journal.trialBalance().rows().stream()
                .filter(row -> row.account().equals(Account.REMITTANCE_CLEARING.name()))
                .allMatch(row -> row.debit().equals(row.credit()));
        if (!clear) return Finding.fail("money of remittances hangs between claims and bank", "look for a remittance that was posted in part");
        return Finding.ok("every entry balances, and so do the books");
    }
}
