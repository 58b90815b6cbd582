package halcyon.billing.internal.x12;

import halcyon.shared.Money;
import java.util.ArrayList;
import java.util.List;

/// One pair of a PLB segment. A positive amount lowers the payment, a negative one raises it; it belongs to no claim.
public record ProviderAdjustment(String provider, String reason, String reference, Money amount) {
    static List<ProviderAdjustment> of(Segment plb) {
        String provider = plb.required(1);
        plb.date(2);
        plb.required(3);
        List<ProviderAdjustment> found = new ArrayList<>();
        for (int n = 3; n <= 13; n += 2) {
            if (plb.has(n)) found.add(new ProviderAdjustment(provider, plb.component(n, 1), plb.component(n, 2), plb.requiredAmount(n + 1)));
            if (!plb.has(n) && plb.has(n + 1)) throw plb.refused("element-missing", "PLB" + n);
        }
        return found;
    }

    /// "FB:TRACE0332", or the reason alone.
    public String shown() {
        return reference.isEmpty() ? reason : reason + ":" + reference;
    }
}
