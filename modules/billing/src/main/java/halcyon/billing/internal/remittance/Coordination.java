package halcyon.billing.internal.remittance;

import halcyon.billing.internal.claim.ClaimRow;
import halcyon.billing.internal.ledger.Account;
import halcyon.billing.internal.ledger.Entry;
import halcyon.billing.internal.ledger.Journal;
import halcyon.billing.internal.ledger.Leg;
import halcyon.billing.internal.x12.AdvisedClaim;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import jakarta.inject.Singleton;
import java.util.List;

/// A second payer repeats the whole charge and takes the first one's work off again as OA 23. Where the first payer's answer
/// is posted already, the charge is opened again against other adjustments, and what the second payer pays comes off what
/// the first one left to the patient.
@Singleton
class Coordination {
    private final Journal journal;
    private final RemittedClaimRows remitted;

    Coordination(Journal journal, RemittedClaimRows remitted) {
        this.journal = journal;
        this.remitted = remitted;
    }

    void before(Actor actor, long remittance, ClaimRow claim, AdvisedClaim advised) {
        boolean later = switch (advised.verdict()) {
            case SECONDARY, TERTIARY, SECONDARY_FORWARDED, TERTIARY_FORWARDED -> true;
            case PRIMARY, DENIED, PRIMARY_FORWARDED, REVERSAL, NOT_OURS_FORWARDED, PREDETERMINATION -> false;
        };
        Money open = journal.ofClaim(claim.key(), Account.PAYER_RECEIVABLE);
        if (!later || open.compareTo(advised.charge()) >= 0 || remitted.postedTo(claim.key()).isEmpty()) return;
        Money left = journal.ofClaim(claim.key(), Account.PATIENT_RECEIVABLE);
        Money relief = least(advised.paid(), left);
        journal.post(actor, new Entry("coordination:" + remittance + ":" + advised.position().segment(), Entry.Kind.COORDINATION, claim.number(), List.of(
                leg(Account.PAYER_RECEIVABLE, advised.charge(), claim),
                leg(Account.OTHER_ADJUSTMENT, relief.minus(advised.charge()), claim),
                leg(Account.PATIENT_RECEIVABLE, relief.negated(), claim).ofPatient(claim.patientId()))));
    }

    private static Leg leg(Account account, Money amount, ClaimRow claim) {
        return Leg.of(account, amount, "second payer").ofClaim(claim.key());
    }

    private static Money least(Money paid, Money left) {
        Money smaller = paid.compareTo(left) < 0 ? paid : left;
        return smaller.isNegative() ? Money.ZERO : smaller;
    }
}
