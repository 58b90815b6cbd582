package halcyon.billing.internal.x12;

import halcyon.shared.Money;

/// An 835 has to balance at three levels, or nothing of it is posted. AMT segments and CLP05 take no part.
public final class RemittanceBalance {
    private RemittanceBalance() {}

    public static void check(RemittanceAdvice advice) {
        advice.claims().forEach(RemittanceBalance::claim);
        Money claims = advice.claims().stream().map(AdvisedClaim::paid).reduce(Money.ZERO, Money::plus);
        Money expected = claims.minus(advice.providerAdjusted());
        Money paid = advice.payment().credit() ? advice.payment().amount() : advice.payment().amount().negated();
        if (paid.equals(expected)) return;
        Position bpr = advice.transaction().body().getFirst().position();
        throw new X12Refused(bpr, "unbalanced-payment", paid.toPlain(), claims.toPlain(), advice.providerAdjusted().toPlain(), expected.toPlain());
    }

    // 005010X221A1 1.10.2.1: charge less payment is what the adjustments take, for each line and for the claim
    private static void claim(AdvisedClaim claim) {
        claim.lines().forEach(RemittanceBalance::line);
        Money adjusted = Adjustment.sum(claim.everyAdjustment().toList());
        Money gap = claim.charge().minus(claim.paid());
        if (!gap.equals(adjusted))
            throw new X12Refused(claim.position(), "unbalanced-claim", claim.charge().toPlain(), claim.paid().toPlain(), adjusted.toPlain());
        if (claim.lines().isEmpty()) return;
        Money charges = claim.lines().stream().map(AdvisedLine::charge).reduce(Money.ZERO, Money::plus);
        if (!charges.equals(claim.charge()))
            throw new X12Refused(claim.position(), "unbalanced-charges", charges.toPlain(), claim.charge().toPlain());
        Money payments = claim.lines().stream().map(AdvisedLine::paid).reduce(Money.ZERO, Money::plus).minus(Adjustment.sum(claim.adjustments()));
        if (!payments.equals(claim.paid()))
            throw new X12Refused(claim.position(), "unbalanced-payments", payments.toPlain(), claim.paid().toPlain());
    }

    private static void line(AdvisedLine line) {
        if (line.charge().minus(line.paid()).equals(line.adjusted())) return;
        throw new X12Refused(line.position(), "unbalanced-line", line.charge().toPlain(), line.paid().toPlain(), line.adjusted().toPlain());
    }
}
