package halcyon.billing.internal.remittance;

import halcyon.billing.ProviderItem;
import halcyon.shared.Money;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// PLB by provider and reference. One without a reference stands under its reason alone.
@Singleton
public class ProviderLedger {
    private final ProviderAdjustmentRows adjustments;

    ProviderLedger(ProviderAdjustmentRows adjustments) {
        this.adjustments = adjustments;
    }

    @Transactional
    public List<ProviderItem> items() {
        Map<List<String>, List<ProviderAdjustmentRows.Posted>> byReference = adjustments.posted().stream()
                .collect(Collectors.groupingBy(one -> List.of(one.provider(), one.reference().isEmpty() ? one.reason() : one.reference()), LinkedHashMap::new, Collectors.toList()));
        return byReference.entrySet().stream()
                .map(one -> item(one.getKey().getFirst(), one.getKey().getLast(), one.getValue()))
                .sorted(Comparator.comparing(ProviderItem::settled))
                .toList();
    }

    private static ProviderItem item(String provider, String reference, List<ProviderAdjustmentRows.Posted> moves) {
        long sum = moves.stream().mapToLong(ProviderAdjustmentRows.Posted::amountCents).sum();
        return new ProviderItem(provider, reference, Money.cents(sum), moves.stream()
                .map(one -> new ProviderItem.Move(one.remittanceId(), one.payer(), one.trace(), Optional.ofNullable(one.paidOn()), one.reason(), Money.cents(one.amountCents())))
                .toList());
    }
}
