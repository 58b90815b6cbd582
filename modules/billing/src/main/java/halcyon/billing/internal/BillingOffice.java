package halcyon.billing.internal;

import static halcyon.billing.BillingAccess.TABLE;

import halcyon.billing.*;
import halcyon.billing.internal.claim.ClaimDesk;
import halcyon.billing.internal.claim.Outbound;
import halcyon.billing.internal.coverage.CoverageBook;
import halcyon.billing.internal.ledger.Journal;
import halcyon.billing.internal.remittance.Inbox;
import halcyon.billing.internal.remittance.RemittanceDesk;
import halcyon.billing.internal.remittance.Rework;
import halcyon.billing.internal.remittance.TakingBack;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Answers the verbs: first whether the actor may, then who in the house does it.
@Singleton
class BillingOffice implements Billing {
    private final ClaimDesk claims;
    private final Outbound outbound;
    private final Inbox inbox;
    private final RemittanceDesk remittances;
    private final Rework rework;
    private final TakingBack takingBack;
    private final CoverageBook coverage;
    private final PatientAccounts accounts;
    private final Journal journal;

    BillingOffice(ClaimDesk claims, Outbound outbound, Inbox inbox, RemittanceDesk remittances, Rework rework,
            TakingBack takingBack, CoverageBook coverage, PatientAccounts accounts, Journal journal) {
        this.claims = claims;
        this.outbound = outbound;
        this.inbox = inbox;
        this.remittances = remittances;
        this.rework = rework;
        this.takingBack = takingBack;
        this.coverage = coverage;
        this.accounts = accounts;
        this.journal = journal;
    }

    @Override
    public List<ClaimLine> claims(Actor actor, Set<ClaimState> states) {
        TABLE.require(actor, "claims");
        return claims.queue(actor, states);
    }

    @Override
    public Map<ClaimState, Long> counts(Actor actor) {
        TABLE.require(actor, "counts");
        return claims.counts(actor);
    }

    @Override
    public List<ClaimLine> claimsOf(Actor actor, PatientId patient) {
        TABLE.require(actor, "claimsOf");
        return claims.ofPatient(actor, patient);
    }

    @Override
    public Claim claim(Actor actor, ClaimId claim) {
        TABLE.require(actor, "claim");
        return claims.show(actor, claim);
    }

    @Override
    public List<Problem> check(Actor actor, ClaimId claim) {
        TABLE.require(actor, "check");
        return claims.problems(actor, claim);
    }

    @Override
    public void amend(Actor actor, AmendClaim command) {
        TABLE.require(actor, "amend");
        claims.amend(actor, command);
    }

    @Override
    public void reopen(Actor actor, ClaimId claim, String why) {
        TABLE.require(actor, "reopen");
        claims.reopen(actor, claim, why);
    }

    @Override
    public Submitted submit(Actor actor, Set<ClaimId> wanted) {
        TABLE.require(actor, "submit");
        Submitted submitted = claims.submit(actor, wanted);
        outbound.writeDue();
        return submitted;
    }

    @Override
    public Submitted sendDue(Actor actor) {
        TABLE.require(actor, "sendDue");
        Submitted submitted = claims.submitDue(actor);
        List<String> written = outbound.writeDue();
        return new Submitted(written.isEmpty() ? submitted.files() : written, submitted.sent(), submitted.stayed());
    }

    @Override
    public byte[] file(Actor actor, String name) {
        TABLE.require(actor, "file");
        return claims.file(actor, name);
    }

    @Override
    public ClaimId takeOver(Actor actor, TakeOverClaim command) {
        TABLE.require(actor, "takeOver");
        return claims.takeOver(actor, command);
    }

    @Override
    public Receipt receive(Actor actor, String name, byte[] bytes) {
        TABLE.require(actor, "receive");
        return inbox.receive(actor, name, bytes);
    }

    @Override
    public List<Remittance> remittances(Actor actor) {
        TABLE.require(actor, "remittances");
        return remittances.latest();
    }

    @Override
    public Remittance remittance(Actor actor, long remittance) {
        TABLE.require(actor, "remittance");
        return remittances.get(remittance);
    }

    @Override
    public List<Unmatched> unmatched(Actor actor) {
        TABLE.require(actor, "unmatched");
        return remittances.unmatched();
    }

    @Override
    public Receipt.Line matchAgain(Actor actor, long remittance) {
        TABLE.require(actor, "matchAgain");
        return rework.again(actor, remittance);
    }

    @Override
    public void closeUnmatched(Actor actor, long remittance, String why) {
        TABLE.require(actor, "closeUnmatched");
        rework.close(actor, remittance, why);
    }

    @Override
    public void reversePosting(Actor actor, long remittance, String why) {
        TABLE.require(actor, "reversePosting");
        takingBack.takeBack(actor, remittance, why);
    }

    @Override
    public Optional<Coverage> coverage(Actor actor, PatientId patient, LocalDate on) {
        TABLE.require(actor, "coverage");
        return coverage.on(accounts.mayTouch(actor, "coverage", patient), on);
    }

    @Override
    public void cover(Actor actor, PatientId patient, LocalDate from, Coverage who) {
        TABLE.require(actor, "cover");
        coverage.set(actor, accounts.mayTouch(actor, "cover", patient), from, who);
    }

    @Override
    public void restrict(Actor actor, PatientId patient, long booking) {
        TABLE.require(actor, "restrict");
        coverage.restrict(actor, booking, accounts.mayTouch(actor, "restrict", patient));
    }

    @Override
    public void authorize(Actor actor, RecordAuthorization command) {
        TABLE.require(actor, "authorize");
        accounts.mayTouch(actor, "authorize", command.patient());
        coverage.authorize(command);
    }

    @Override
    public Money balance(Actor actor, PatientId patient) {
        TABLE.require(actor, "balance");
        return journal.balance(accounts.mayTouch(actor, "balance", patient));
    }

    @Override
    public List<AccountLine> account(Actor actor, PatientId patient) {
        TABLE.require(actor, "account");
        return accounts.lines(accounts.mayTouch(actor, "account", patient));
    }

    @Override
    public void payByPatient(Actor actor, PatientId patient, Money amount, String reference) {
        TABLE.require(actor, "payByPatient");
        accounts.pay(actor, accounts.mayTouch(actor, "payByPatient", patient), amount, reference);
    }

    @Override
    public void undoPayment(Actor actor, PatientId patient, long entry, String why) {
        TABLE.require(actor, "undoPayment");
        accounts.undo(actor, accounts.mayTouch(actor, "undoPayment", patient), entry, why);
    }

    @Override
    public TrialBalance trialBalance(Actor actor) {
        TABLE.require(actor, "trialBalance");
        return journal.trialBalance();
    }
}
