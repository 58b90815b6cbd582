package halcyon.ui.billing;

import halcyon.billing.AnsweredClaim;
import halcyon.billing.ClaimId;
import halcyon.billing.Reports;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Made-up answered claims of twelve weeks.
final class SampleReports implements Reports {
    private static final List<String> REASONS = List.of("CO-197", "CO-50", "CO-197", "CO-16");

    private SampleReports() {}

    static SampleReports reports() {
        return new SampleReports();
    }

    @Override
    public List<AnsweredClaim> answered(Actor actor, LocalDate from, LocalDate through) {
        return IntStream.range(0, 48).mapToObj(n -> claim(n, through.minusDays(n * 37L % 84))).filter(claim -> !claim.answered().isBefore(from)).toList();
    }

    private static AnsweredClaim claim(int n, LocalDate answered) {
        boolean refused = n % 9 == 4;
        Money paid = refused ? Money.ZERO : Money.parse(n % 11 == 3 ? "180" : "200");
        return new AnsweredClaim(new ClaimId(n + 1), "H-20" + (500 + n), SiteId.of("denver"), n % 2 == 0 ? "Front Range Health" : "Mesa Plan", answered.minusDays(20),
                Optional.of(answered.minusDays(11 + n % 13)), answered, !refused && n % 7 != 5, refused ? Optional.of(REASONS.get(n / 9 % 4)) : Optional.empty(), Money.parse("268"), paid,
                refused ? Money.ZERO : Money.parse("50"), Optional.of(Money.parse("250")));
    }

    @Override
    public void contract(Actor actor, long payer, String code, LocalDate from, Money allowed) {
        throw new UnsupportedOperationException("contract");
    }
}
