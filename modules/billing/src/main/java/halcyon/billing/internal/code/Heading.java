package halcyon.billing.internal.code;

import java.util.function.Predicate;

/// Passes over what a publisher writes above its rows.
final class Heading {
    private final Predicate<Cells> first;
    private boolean over;

    Heading(Predicate<Cells> first) {
        this.first = first;
    }

    boolean isOver(Cells row) {
        over = over || first.test(row);
        return over;
    }
}
