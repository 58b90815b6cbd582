package halcyon.billing.internal.x12;

import halcyon.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// 2100: one claim as the payer judged it, its lines inside.
public record AdvisedClaim(Position position, String claimNumber, ClaimVerdict verdict, Money charge, Money paid, Money patient, String payerControl,
        List<Adjustment> adjustments, Optional<LocalDate> serviceDate, String crossoverCarrier, List<String> remarks, List<AdvisedLine> lines) {
    public AdvisedClaim {
        adjustments = List.copyOf(adjustments);
        remarks = List.copyOf(remarks);
        lines = List.copyOf(lines);
    }

    /// Claim-level adjustments and those of the lines.
    public Stream<Adjustment> everyAdjustment() {
        return Stream.concat(adjustments.stream(), lines.stream().flatMap(line -> line.adjustments().stream()));
    }

    /// What each group code took, claim level and lines together.
    public Map<String, Money> byGroup() {
        Map<String, Money> sums = new TreeMap<>();
        everyAdjustment().forEach(one -> sums.merge(one.group(), one.amount(), Money::plus));
        return sums;
    }

    /// The day of service: the claim's own, or that of its first line.
    public Optional<LocalDate> firstServiceDate() {
        return serviceDate.or(() -> lines.stream().flatMap(line -> line.serviceDate().stream()).min(LocalDate::compareTo));
    }
}
