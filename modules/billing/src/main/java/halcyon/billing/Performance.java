package halcyon.billing;

import halcyon.shared.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a list of answered claims comes to. Shares are in tenths of a percent, so that nothing is rounded twice.
public record Performance(int answered, int firstPass, int refused, Map<String, Integer> byReason, Optional<Long> medianDays, Money allowed, Money contracted, int underpaid, Money missing) {
    public static Performance of(List<AnsweredClaim> claims) {
        Map<String, Integer> reasons = new TreeMap<>();
        claims.forEach(claim -> claim.refusal().ifPresent(reason -> reasons.merge(reason, 1, Integer::sum)));
        List<Long> days = claims.stream().flatMap(claim -> claim.days().stream()).sorted().toList();
        List<AnsweredClaim> known = claims.stream().filter(claim -> claim.contracted().isPresent() && claim.paid().isPositive()).toList();
        return new Performance(claims.size(), (int) claims.stream().filter(AnsweredClaim::firstPass).count(), (int) claims.stream().filter(claim -> claim.refusal().isPresent()).count(),
                reasons, days.isEmpty() ? Optional.empty() : Optional.of(days.get((days.size() - 1) / 2)), sum(known.stream().map(AnsweredClaim::allowed).toList()),
                sum(known.stream().flatMap(claim -> claim.contracted().stream()).toList()), (int) known.stream().filter(claim -> claim.underpaid().isPositive()).count(),
                sum(known.stream().map(AnsweredClaim::underpaid).toList()));
    }

    /// "96.4": how many in a hundred.
    public static String percent(long part, long of) {
        if (of == 0) return "–";
        long tenths = (2000 * part + of) / (2 * of);
        return tenths / 10 + "." + tenths % 10;
    }

    /// The reasons, commonest first.
    public List<Map.Entry<String, Integer>> reasons() {
        return byReason.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Comparator.comparing(Map.Entry::getKey))).toList();
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
