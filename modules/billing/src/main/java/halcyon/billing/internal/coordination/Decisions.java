package halcyon.billing.internal.coordination;

import halcyon.billing.Remittance;
import halcyon.billing.internal.claim.Alongside;
import halcyon.billing.internal.claim.ClaimRow;
import halcyon.billing.internal.claim.Claims;
import halcyon.billing.internal.claim.LineRow;
import halcyon.billing.internal.remittance.RemittanceDesk;
import halcyon.billing.internal.x12.Adjustment;
import halcyon.shared.Money;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Copies from the booked remittance what a payer decided about a claim. Nothing is made up: with lines when every line of ours is
/// answered and balances, else as a whole, else not at all.
@Singleton
class Decisions {
    private static final Set<String> FORWARDED = Set.of("19", "20", "21"); // CLP02: processed and forwarded
    private static final String REVERSAL = "22";
    private final PostedRemittances posted;
    private final RemittanceDesk remittances;
    private final Claims claims;

    Decisions(PostedRemittances posted, RemittanceDesk remittances, Claims claims) {
        this.posted = posted;
        this.remittances = remittances;
        this.claims = claims;
    }

    Decision of(ClaimRow claim, Optional<Alongside.Holder> holder, Optional<String> medicareAfter) {
        Optional<Long> newest = posted.of(claim.key()).stream().findFirst();
        if (newest.isEmpty()) return new Decision.Missing();
        Remittance remittance = remittances.get(newest.get());
        Optional<Remittance.Claim> answer = remittance.claims().stream()
                .filter(one -> one.claim().equals(Optional.of(claim.key())) && !one.status().equals(REVERSAL))
                .reduce((earlier, later) -> later);
        if (answer.isEmpty()) return new Decision.Missing();
        if (FORWARDED.contains(answer.get().status())) return new Decision.Forwarded();
        return told(claim, remittance, answer.get(), holder, medicareAfter);
    }

    private Decision told(ClaimRow claim, Remittance remittance, Remittance.Claim answer, Optional<Alongside.Holder> holder, Optional<String> medicareAfter) {
        Optional<List<Alongside.Line>> lines = lines(claims.lines(claim), answer.lines());
        Stream<Remittance.Taken> whole = Stream.concat(answer.adjustments().stream(), lines.isPresent() ? Stream.empty() : answer.lines().stream().flatMap(line -> line.adjustments().stream()));
        List<Adjustment> ofClaim = adjustments(whole);
        List<Alongside.Line> ofLines = lines.orElse(List.of());
        Money made = answer.paid().plus(sum(ofClaim));
        for (Alongside.Line line : ofLines) made = made.plus(sum(line.adjustments()));
        if (!made.equals(claim.charge())) return new Decision.Unbalanced();
        LocalDate on = remittance.paidOn().orElse(remittance.receivedAt().atZone(ZoneOffset.UTC).toLocalDate());
        return new Decision.Stands(new Alongside.Decided(Objects.requireNonNull(claim.payerId()), claim.memberId(), holder, medicareAfter, remittance.id(), on, answer.paid(), answer.patient(), ofClaim, ofLines));
    }

    // every line of ours by its control number, balanced
    private static Optional<List<Alongside.Line>> lines(List<LineRow> ours, List<Remittance.Line> answered) {
        List<Alongside.Line> lines = new ArrayList<>();
        for (LineRow line : ours) {
            Optional<Remittance.Line> answer = answered.stream().filter(one -> one.control().equals(line.control())).findFirst();
            if (answer.isEmpty()) return Optional.empty();
            List<Adjustment> adjustments = adjustments(answer.get().adjustments().stream());
            if (answer.get().paid().plus(sum(adjustments)).cents() != line.chargeCents()) return Optional.empty();
            lines.add(new Alongside.Line(line.number(), answer.get().paid(), adjustments));
        }
        return ours.size() == answered.size() ? Optional.of(lines) : Optional.empty();
    }

    private static List<Adjustment> adjustments(Stream<Remittance.Taken> taken) {
        return taken.map(one -> new Adjustment(one.group(), one.reason(), one.amount())).toList();
    }

    private static Money sum(List<Adjustment> adjustments) {
        return adjustments.stream().map(Adjustment::amount).reduce(Money.ZERO, Money::plus);
    }
}
