package halcyon.billing.internal.remittance;

import halcyon.billing.internal.claim.ClaimRow;
import halcyon.billing.internal.denial.DenialRegister;
import halcyon.billing.internal.ledger.Account;
import halcyon.billing.internal.ledger.Entry;
import halcyon.billing.internal.ledger.Journal;
import halcyon.billing.internal.ledger.Leg;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import jakarta.inject.Singleton;
import java.util.List;

/// Brings a claim's books to what its standing answers come to. A second payer repeats the whole charge and takes the first
/// one's work off again as OA 23: the charge is opened once more, and what she pays comes off what was left to the patient. What
/// was refused stays owed until somebody gives it up. Only the difference to what is booked already is written.
@Singleton
class Settlement {
    static final String SECOND_PAYER = "second payer";
    static final String CONTESTED = "contested";
    private final RemittedClaimRows remitted;
    private final Journal journal;
    private final DenialRegister denials;

    Settlement(RemittedClaimRows remitted, Journal journal, DenialRegister denials) {
        this.remitted = remitted;
        this.journal = journal;
        this.denials = denials;
    }

    /// After an answer was posted: the answers that stand now.
    Standing posted(Actor actor, ClaimRow claim, RemittanceRow row) {
        Standing standing = Standing.of(remitted.postedTo(claim.key()));
        if (!standing.isOneCleanAnswer()) settle(actor, claim, standing, row.inJournal());
        return standing;
    }

    /// After a posting was taken back: the answers that are left.
    Standing takenBack(Actor actor, ClaimRow claim, RemittanceRow row) {
        Standing standing = Standing.of(remitted.postedTo(claim.key()));
        settle(actor, claim, standing, "back:" + row.inJournal());
        return standing;
    }

    private void settle(Actor actor, ClaimRow claim, Standing standing, String why) {
        long again = standing.chargedAgain() - booked(claim, Account.PAYER_RECEIVABLE, SECOND_PAYER);
        long relief = standing.relief() + booked(claim, Account.PATIENT_RECEIVABLE, SECOND_PAYER);
        long contested = standing.contested() - booked(claim, Account.PAYER_RECEIVABLE, CONTESTED);
        journal.post(actor, new Entry("settled:" + why + ":" + claim.key(), Entry.Kind.COORDINATION, claim.number(), List.of(
                leg(Account.PAYER_RECEIVABLE, again, SECOND_PAYER, claim),
                leg(Account.OTHER_ADJUSTMENT, relief - again, SECOND_PAYER, claim),
                leg(Account.PATIENT_RECEIVABLE, -relief, SECOND_PAYER, claim).ofPatient(claim.patientId()),
                leg(Account.PAYER_RECEIVABLE, contested, CONTESTED, claim),
                leg(Account.CONTESTED_DENIAL, -contested, CONTESTED, claim))));
        denials.follow(actor, claim, standing.answers().stream().map(RemittedClaimRow::asRefusal).toList());
    }

    private long booked(ClaimRow claim, Account account, String code) {
        return journal.ofClaim(claim.key(), account, code).cents();
    }

    private static Leg leg(Account account, long cents, String code, ClaimRow claim) {
        return Leg.of(account, Money.cents(cents), code).ofClaim(claim.key());
    }
}
