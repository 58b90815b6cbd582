package halcyon.billing.internal.inspection;

import java.util.List;
import java.util.Set;

/// What one element may hold. `codes` empty: any text of the form; `parts` not empty: a composite of these, in order.
record ElementRule(int number, Usage usage, Form form, int shortest, int longest, Set<String> codes, List<ElementRule> parts) {
    enum Usage {
        REQUIRED,
        SITUATIONAL,
        UNUSED
    }

    enum Form {
        CODE,
        TEXT,
        DIGITS,
        DECIMAL,
        DAY,
        TIME,
        COMPOSITE
    }
}
