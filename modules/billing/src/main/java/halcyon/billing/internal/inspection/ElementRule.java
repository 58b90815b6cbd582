package halcyon.billing.internal.inspection;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What one element may hold. `codes` empty: any text of the form; `parts` not empty: a composite of these, in order.
record ElementRule(int number, Usage usage, Form form, int shortest, int longest, Set<String> codes, List<ElementRule> parts) {
    private static final List<ElementRule> UNUSED = IntStream.range(0, 40).mapToObj(n -> new ElementRule(n, Usage.UNUSED, Form.TEXT, 0, 0, Set.of(), List.of())).toList();

    /// A place where the guide has nothing.
    static ElementRule unused(int number) {
        return UNUSED.get(Math.min(number, UNUSED.size() - 1));
    }

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
