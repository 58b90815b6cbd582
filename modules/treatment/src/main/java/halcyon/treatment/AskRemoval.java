package halcyon.treatment;

import java.math.BigDecimal;

/// What one employee found and a second one has to confirm. `kind` is DESTROYED, BROKEN or OVERFILL.
public record AskRemoval(long container, EntryKind kind, BigDecimal amount, String reason) {
    public AskRemoval {
        if (kind != EntryKind.DESTROYED && kind != EntryKind.BROKEN && kind != EntryKind.OVERFILL)
            throw new IllegalArgumentException("destroyed, broken or overfill, got " + kind);
        if (amount.signum() <= 0) throw new IllegalArgumentException("the amount must be positive");
    }
}
