package halcyon.billing;

import java.util.Optional;

/// Sends a decided claim on to the payer after the one that decided it. `medicareAfter` is why Medicare comes after another
/// payer (SBR05), asked only of Medicare.
public record BillNext(ClaimId claim, long payer, String memberId, Optional<String> medicareAfter) {
    public BillNext {
        if (memberId.isBlank() || memberId.length() > 80) throw new IllegalArgumentException("a member id has 1 to 80 characters");
        medicareAfter.ifPresent(reason -> {
            if (!reason.matches("12|13|14|15|16|41|42|43|47")) throw new IllegalArgumentException("no reason why Medicare is second: " + reason);
        });
    }
}
