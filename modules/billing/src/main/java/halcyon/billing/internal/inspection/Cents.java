package halcyon.billing.internal.inspection;

import halcyon.shared.Money;

/// Amounts of a file to count with: what is no amount counts as zero, its form being a fault of its own.
final class Cents {
    private Cents() {}

    static long of(String value) {
        if (value.isEmpty()) return 0;
        try {
            return Money.parse(value).cents();
        } catch (IllegalArgumentException noAmount) {
            return 0;
        }
    }
}
