package halcyon.treatment.internal;

import halcyon.shared.Check;
import halcyon.treatment.internal.cabinet.Equation;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/// Every lot and container holds what its entries add up to, every signed session's drawn is its given and wasted, and nothing is lost
/// between two sites.
@Singleton
class DrugLedgerCheck implements Check {
    private final Equation equation;
    private final Settings settings;
    private final Clock clock;

    DrugLedgerCheck(Equation equation, Settings settings, Clock clock) {
        this.equation = equation;
        this.settings = settings;
        this.clock = clock;
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
        var now = clock.instant();
        var late = equation.openSince(now.minus(Duration.ofHours(settings.number("waste.settled-within-hours", now))));
        if (late > 0)
            return Finding.warn(
                    late + " sessions ended with drug drawn whose waste nobody has witnessed",
                    "a nurse enters the waste in the session, a second person confirms it");
        return Finding.ok(equation.lots() + " lots reconciled, nothing drawn or sent without account");
    }
}
