package halcyon.billing.internal.remittance;

import halcyon.billing.internal.claim.ClaimRow;
import halcyon.billing.internal.ledger.Account;
import halcyon.billing.internal.ledger.Leg;
import halcyon.billing.internal.x12.Adjustment;
import halcyon.billing.internal.x12.AdvisedClaim;
import halcyon.billing.internal.x12.AdvisedLine;
import halcyon.shared.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The legs one remitted claim is posted as: what was paid, what each adjustment took and from whom, and the payer's debt
/// that went away. Balanced by the rules of the 835 itself; a reversal has the same legs with the signs turned.
final class ClaimLegs {
    private final ClaimRow claim;
    private final long remittance;
    private final int part;
    private final List<Leg> legs = new ArrayList<>();

    private ClaimLegs(ClaimRow claim, long remittance, int part) {
        this.claim = claim;
        this.remittance = remittance;
        this.part = part;
    }

    static List<Leg> of(ClaimRow claim, long remittance, int part, AdvisedClaim advised) {
        ClaimLegs legs = new ClaimLegs(claim, remittance, part);
        Money paidOnLines = advised.lines().stream().map(AdvisedLine::paid).reduce(Money.ZERO, Money::plus);
        Money chargedOnLines = advised.lines().stream().map(AdvisedLine::charge).reduce(Money.ZERO, Money::plus);
        legs.group(null, advised.paid().minus(paidOnLines), advised.charge().minus(chargedOnLines), advised.adjustments());
        int number = 0;
        for (AdvisedLine line : advised.lines()) legs.group(++number, line.paid(), line.charge(), line.adjustments());
        return legs.legs;
    }

    private void group(@Nullable Integer line, Money paid, Money charge, List<Adjustment> adjustments) {
        add(line, Account.REMITTANCE_CLEARING, paid, "paid");
        for (Adjustment one : adjustments) add(line, Account.ofGroup(one.group()), one.amount(), one.group() + "-" + one.reason());
        add(line, Account.PAYER_RECEIVABLE, charge.negated(), "charge");
    }

    private void add(@Nullable Integer line, Account account, Money amount, String code) {
        Leg leg = Leg.of(account, amount, code).ofClaim(claim.key()).ofRemittance(remittance).ofPart(part).ofLine(line);
        legs.add(account == Account.PATIENT_RECEIVABLE ? leg.ofPatient(claim.patientId()) : leg);
    }
}
