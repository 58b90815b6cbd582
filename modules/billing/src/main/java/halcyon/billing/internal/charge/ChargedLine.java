package halcyon.billing.internal.charge;

import halcyon.billing.Claim;
import halcyon.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A service line before it has a claim, with the minutes that earned it.
public record ChargedLine(String code, List<String> modifiers, String description, BigDecimal units, Money charge, Optional<Given> drug, List<Claim.Minutes> minutes) {
    public ChargedLine {
        modifiers = List.copyOf(modifiers);
        minutes = List.copyOf(minutes);
    }

    /// What reached the patient: NDC, how much, and in which unit of CTP05 (ML, UN).
    public record Given(String ndc, BigDecimal quantity, String unit) {}
}
