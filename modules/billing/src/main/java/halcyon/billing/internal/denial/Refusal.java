package halcyon.billing.internal.denial;

import org.jspecify.annotations.Nullable;

/// A standing answer to a claim as denials see it: which part of which remittance, and what it refused, if anything.
public record Refusal(long remittance, int part, @Nullable String reason, String remarks, long amountCents, long contestedCents) {
    boolean refuses() {
        return amountCents > 0;
    }

    boolean isOf(DenialRow row) {
        return row.remittanceId() == remittance && row.part() == part;
    }
}
