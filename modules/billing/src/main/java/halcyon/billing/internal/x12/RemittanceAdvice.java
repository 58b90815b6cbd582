package halcyon.billing.internal.x12;

import halcyon.shared.Money;
import java.util.List;

/// One 835: a payment, and for which claims it came.
public record RemittanceAdvice(Transaction transaction, Payment payment, Trace trace, Party payer, Party payee, List<AdvisedClaim> claims,
        List<ProviderAdjustment> providerAdjustments) {
    public RemittanceAdvice {
        claims = List.copyOf(claims);
        providerAdjustments = List.copyOf(providerAdjustments);
    }

    public Money providerAdjusted() {
        return providerAdjustments.stream().map(ProviderAdjustment::amount).reduce(Money.ZERO, Money::plus);
    }
}
