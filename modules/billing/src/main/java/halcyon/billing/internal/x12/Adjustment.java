package halcyon.billing.internal.x12;

import halcyon.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One triplet of a CAS segment: who bears it (group), why (reason code), how much of the charge it takes away.
public record Adjustment(String group, String reason, Money amount) {
    /// CO contractual, OA other, PI payer-initiated, PR patient; CR is the old correction group, still seen in reversals.
    static final Set<String> GROUPS = Set.of("CO", "OA", "PI", "PR", "CR");

    /// Up to six triplets (reason, amount, quantity) follow the group code.
    static List<Adjustment> of(Segment cas) {
        String group = cas.required(1);
        if (!GROUPS.contains(group)) throw cas.refused("code", "CAS01");
        cas.required(2);
        List<Adjustment> found = new ArrayList<>();
        for (int n = 2; n <= 17; n += 3) {
            if (cas.has(n) && !cas.element(n).matches("[A-Za-z0-9]{1,5}")) throw cas.refused("code", "CAS" + (n < 10 ? "0" : "") + n);
            if (cas.has(n)) found.add(new Adjustment(group, cas.element(n), cas.requiredAmount(n + 1)));
            if (!cas.has(n) && cas.has(n + 1)) throw cas.refused("element-missing", "CAS" + (n < 10 ? "0" : "") + n);
        }
        return found;
    }

    static Money sum(List<Adjustment> adjustments) {
        return adjustments.stream().map(Adjustment::amount).reduce(Money.ZERO, Money::plus);
    }
}
