package halcyon.ui.dosing;

import com.vaadin.flow.component.Component;
import halcyon.protocol.WeightBasis;
import halcyon.treatment.NextDose;
import java.math.BigDecimal;

/// Doses as people say them.
final class DoseWords {
    private final Component on;
    private final NextDose next;

    DoseWords(Component on, NextDose next) {
        this.on = on;
        this.next = next;
    }

    /// "0.55 mg/kg".
    String rate(BigDecimal amount) {
        return amount.toPlainString() + (next.choice().byWeight() ? " mg/kg" : " mg");
    }

    /// "0.55 mg/kg of actual weight = 38.5 mg".
    String amount(BigDecimal amount, WeightBasis basis) {
        if (!next.choice().byWeight()) return rate(amount);
        var by = rate(amount) + on.getTranslation("confirm.basis." + basis);
        return next.offer(amount, basis)
                .flatMap(NextDose.Offer::milligrams)
                .map(milligrams -> by + " = " + milligrams.toPlainString() + " mg")
                .orElse(by);
    }
}
