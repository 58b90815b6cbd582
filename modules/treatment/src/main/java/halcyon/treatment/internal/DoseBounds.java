package halcyon.treatment.internal;

import halcyon.protocol.Protocol;
import halcyon.protocol.WeightBasis;
import halcyon.shared.Sentence;
import halcyon.treatment.internal.rule.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which amounts a protocol lets a prescriber order for the visit of this number in its course.
record DoseBounds(Protocol protocol, int number) {
    private static final int SHORTEST_REASON = 3;

    boolean byWeight() {
        return protocol.dose().fixedMilligrams().isEmpty();
    }

    /// Rising.
    List<BigDecimal> amounts() {
        var dose = protocol.dose();
        if (isFirstFixed()) return List.of(dose.fixedMilligrams().getFirst());
        if (!byWeight()) return dose.fixedMilligrams().stream().sorted().toList();
        var steps = protocol.care().steps();
        if (!steps.allowed()) return List.of(dose.milligramsPerKilogram());
        var amounts = new ArrayList<BigDecimal>();
        for (var amount = steps.lowest(); amount.compareTo(steps.highest()) <= 0; amount = amount.add(steps.by()))
            amounts.add(Amount.tidy(amount));
        return amounts;
    }

    /// `isWeightKnown` is whether the weight that was asked for can be worked out.
    Optional<Sentence> refusal(BigDecimal amount, WeightBasis basis, String reason, boolean isWeightKnown) {
        if (reason.strip().length() < SHORTEST_REASON) return refused("treatment.order-needs-reason");
        var amounts = amounts();
        if (isFirstFixed() && amount.compareTo(amounts.getFirst()) != 0)
            return refused("treatment.first-amount-only", Amount.plain(amounts.getFirst()));
        if (amounts.stream().noneMatch(allowed -> allowed.compareTo(amount) == 0))
            return refused(
                    "treatment.order-out-of-bounds",
                    Amount.plain(amount),
                    Amount.plain(amounts.getFirst()),
                    Amount.plain(amounts.getLast()));
        if (!byWeight() && basis != WeightBasis.ACTUAL) return refused("treatment.fixed-has-no-weight");
        if (byWeight() && basis != WeightBasis.ACTUAL && !isWeightKnown) return refused("treatment.no-ideal-weight");
        return Optional.empty();
    }

    /// "0.55 mg/kg · half response".
    String said(BigDecimal amount, String reason) {
        return Amount.plain(amount) + (byWeight() ? " mg/kg" : " mg") + " · " + reason.strip();
    }

    /// The first session of a course begins with the first amount.
    private boolean isFirstFixed() {
        return !byWeight() && number == 1;
    }

    private static Optional<Sentence> refused(String key, Object... arguments) {
        return Optional.of(Sentence.of(key, arguments));
    }
}
