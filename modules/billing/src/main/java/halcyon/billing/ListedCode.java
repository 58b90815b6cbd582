package halcyon.billing;

import java.time.LocalDate;
import java.util.Optional;

/// A code as its publisher lists it, valid from a day to a last day. `partner` is column 2 of a pair of codes, else empty. `mark`
/// is "1" for a billable diagnosis, the modifier indicator of a pair, the adjudication indicator of most units; else empty.
public record ListedCode(
        CodeKind kind, String code, String partner, LocalDate from, Optional<LocalDate> to, String mark, Optional<Integer> units, String shortText,
        String longText) {}
