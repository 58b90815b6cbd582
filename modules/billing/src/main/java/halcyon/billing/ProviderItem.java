package halcyon.billing;

import halcyon.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One matter between payer and provider by its reference: an overpayment carried forward (FB) and taken later, a recoupment
/// (WO) and its refund (72). Settled when it sums to zero; positive is taken from us and not explained yet, negative is owed by us.
public record ProviderItem(String provider, String reference, Money balance, List<Move> moves) {
    public ProviderItem {
        moves = List.copyOf(moves);
    }

    public boolean settled() {
        return balance.isZero();
    }

    public record Move(long remittance, String payer, String trace, Optional<LocalDate> paidOn, String reason, Money amount) {}
}
