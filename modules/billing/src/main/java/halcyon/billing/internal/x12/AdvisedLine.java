package halcyon.billing.internal.x12;

import halcyon.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// 2110: one service line as the payer judged it. `lineControl` is our own REF 6R coming back: the only safe match of a line.
public record AdvisedLine(Position position, String procedure, Money charge, Money paid, String originalProcedure, Optional<LocalDate> serviceDate,
        List<Adjustment> adjustments, String lineControl, List<String> remarks) {
    public AdvisedLine {
        adjustments = List.copyOf(adjustments);
        remarks = List.copyOf(remarks);
    }

    public Money adjusted() {
        return Adjustment.sum(adjustments);
    }
}
