package halcyon.treatment.internal;

import halcyon.shared.Check;
import halcyon.treatment.internal.cabinet.Equation;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/// Every lot and container holds what its entries add up to, every session's drawn is its given and wasted, and nothing is lost
/// between two sites.
@Singleton
class DrugLedgerCheck implements Check {
    private final Equation equation;

    DrugLedgerCheck(Equation equation) {
        this.equation = equation;
    }

    @Override
    public String name() {
        return "treatment.drug-ledger";
    }

    @Override
    @Transactional
    public Finding run() {
        var off = equation.outOfBalance();
        var unsettled = equation.unsettled();
        var between = equation.lostBetween();
        if (off + unsettled + between > 0)
            return Finding.fail(
                    off + " lots or containers out of balance, " + unsettled + " sessions whose drawn is not given plus wasted, " + between
                            + " transfers whose halves differ",
                    "count the cabinet, compare with treatment_drug_entry, and report a loss within one business day");
        return Finding.ok(equation.lots() + " lots reconciled, nothing drawn or sent without account");
    }
}
