package halcyon.billing.internal.x12;

import halcyon.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// BPR: how much comes, how, and when.
public record Payment(String handling, Money amount, boolean credit, String method, Optional<LocalDate> date) {
    static final Set<String> HANDLINGS = Set.of("C", "D", "H", "I", "P", "U", "X");
    static final Set<String> METHODS = Set.of("ACH", "BOP", "CHK", "FWT", "NON");

    static Payment of(Segment bpr) {
        if (!HANDLINGS.contains(bpr.required(1))) throw bpr.refused("code", "BPR01");
        if (!Set.of("C", "D").contains(bpr.required(3))) throw bpr.refused("code", "BPR03");
        if (!METHODS.contains(bpr.required(4))) throw bpr.refused("code", "BPR04");
        Payment payment = new Payment(bpr.element(1), bpr.requiredAmount(2), bpr.element(3).equals("C"), bpr.element(4), bpr.date(16));
        if (payment.method.equals("NON") && !payment.amount.isZero()) throw bpr.refused("non-with-money", payment.amount.toPlain());
        return payment;
    }
}
