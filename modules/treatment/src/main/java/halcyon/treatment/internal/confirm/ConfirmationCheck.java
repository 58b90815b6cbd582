package halcyon.treatment.internal.confirm;

import halcyon.shared.Check;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/// What a second person signed is still what its hash says.
@Singleton
class ConfirmationCheck implements Check {
    private final ConfirmationRows rows;

    ConfirmationCheck(ConfirmationRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "treatment.confirmations";
    }

    @Override
    @Transactional
    public Finding run() {
        var broken = rows.broken();
        if (broken > 0)
            return Finding.fail(
                    broken + " draws or wastes are not what a second person saw",
                    "the database was changed by hand: restore the rows of treatment_confirmation from a backup");
        return Finding.ok(rows.count() + " draws and wastes match what was entered");
    }
}
