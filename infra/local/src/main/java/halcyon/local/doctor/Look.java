package halcyon.local.doctor;

import halcyon.shared.Check;
import java.util.function.Supplier;

/// A check written as a name and what it does.
record Look(String name, Supplier<Check.Finding> how) implements Check {
    @Override
    public Finding run() {
        return how.get();
    }
}
