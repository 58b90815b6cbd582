package halcyon.billing.internal.claim;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A service line as it is stored; `control` is REF 6R.
@MappedEntity("billing_claim_line")
public record LineRow(
        @Id @GeneratedValue @Nullable Long id, long claimId, int number, String code, String modifiers, String description, BigDecimal units,
        long chargeCents, @Nullable String ndc, @Nullable BigDecimal ndcQuantity, @Nullable String ndcUnit, String control) {
    public List<String> modifierList() {
        return modifiers.isEmpty() ? List.of() : List.of(modifiers.split(" "));
    }

    /// As a coder wants it; the drug and the control number stay.
    LineRow changed(String newCode, String newModifiers, BigDecimal newUnits, long newCharge) {
        return new LineRow(id, claimId, number, newCode, newModifiers, description, newUnits, newCharge, ndc, ndcQuantity, ndcUnit, control);
    }

    /// "96366 x 2 25"
    String brief() {
        return (code + " x " + units.stripTrailingZeros().toPlainString() + " " + modifiers).strip();
    }
}
