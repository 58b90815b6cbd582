package halcyon.billing;

import halcyon.shared.TimeSlot;
import java.util.Optional;

/// What the clock of a session does not tell: the visit with its minutes, its level when chosen by difficulty instead of time,
/// minutes of psychotherapy, and whether a pharmacy supplied the drug, which then is not the clinic's to charge.
public record DescribeVisit(
        ClaimId claim, boolean newPatient, Optional<TimeSlot> visit, Optional<String> level, Optional<TimeSlot> therapy, boolean drugSupplied) {
    public DescribeVisit {
        level.ifPresent(code -> {
            if (!code.matches("\\d{5}")) throw new IllegalArgumentException("a visit level is a code of five digits, got " + code);
        });
    }
}
