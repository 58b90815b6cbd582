package halcyon.treatment.internal;

import halcyon.shared.Check;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/// Every lot's balance is what was received less what was drawn; every session's drawn is its given and wasted.
@Singleton
class DrugLedgerCheck implements Check {
    private final LotRows lots;
    private final DrugEntryRows entries;

    DrugLedgerCheck(LotRows lots, DrugEntryRows entries) {
        this.lots = lots;
        this.entries = entries;
    }

    @Override
    public String name() {
        return "treatment.drug-ledger";
    }

    @Override
    @Transactional
    public Finding run() {
        var off = lots.outOfBalance();
        var unsettled = entries.unsettled();
        if (off + unsettled > 0)
            return Finding.fail(
                    off + " lots out of balance, " + unsettled + " sessions whose drawn is not given plus wasted",
                    "count the cabinet, compare with treatment_drug_entry, and report a loss within one business day");
        return Finding.ok(lots.all() + " lots reconciled, nothing drawn without account");
    }
}
