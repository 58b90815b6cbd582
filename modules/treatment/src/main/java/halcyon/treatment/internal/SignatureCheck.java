package halcyon.treatment.internal;

import halcyon.shared.Check;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/// What was signed, and what was added signed, is still what its hash says.
@Singleton
class SignatureCheck implements Check {
    private final SignatureRow.Rows signatures;

    SignatureCheck(SignatureRow.Rows signatures) {
        this.signatures = signatures;
    }

    @Override
    public String name() {
        return "treatment.signatures";
    }

    @Override
    @Transactional
    public Finding run() {
        var broken = signatures.broken() + signatures.brokenAmendments();
        if (broken > 0)
            return Finding.fail(
                    broken + " signed sessions or amendments are not what was signed",
                    "the database was changed by hand: restore the rows of treatment_signature and treatment_amendment from a backup");
        return Finding.ok(signatures.all() + " signed sessions match their hashes");
    }
}
