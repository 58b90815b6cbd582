package halcyon.billing;

import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The published verbs of billing.
public interface Billing {
    /// The claims in these states at the actor's sites, at most 500: oldest service first, but of paid ones alone the newest.
    List<ClaimLine> claims(Actor actor, Set<ClaimState> states);

    /// How many claims stand in each state at the actor's sites.
    Map<ClaimState, Long> counts(Actor actor);

    List<ClaimLine> claimsOf(Actor actor, PatientId patient);

    Claim claim(Actor actor, ClaimId claim);

    /// Checks a draft and says what would have it refused; empty when clean.
    List<Problem> check(Actor actor, ClaimId claim);

    /// Corrects a draft, and puts it on the claim's timeline.
    void amend(Actor actor, AmendClaim command);

    /// Makes a rejected or denied claim a draft again: as new, or as a replacement when the payer has it under a number.
    void reopen(Actor actor, ClaimId claim, String why);

    /// Writes the clean ones into 837P files in the outbound folder.
    Submitted submit(Actor actor, Set<ClaimId> claims);

    /// Submits every clean draft, and brings into the folder what a crash kept out of it.
    Submitted sendDue(Actor actor);

    /// The bytes of a file of [Submitted]; each patient in it is a [halcyon.shared.PatientRead].
    byte[] file(Actor actor, String name);

    /// Books a claim filed elsewhere, so that its answers find it.
    ClaimId takeOver(Actor actor, TakeOverClaim command);

    /// Takes in a 999, 277CA or 835: all of the file or nothing.
    Receipt receive(Actor actor, String name, byte[] bytes);

    /// The latest 200 answers of payers, newest first, without their claims.
    List<Remittance> remittances(Actor actor);

    Remittance remittance(Actor actor, long remittance);

    List<Unmatched> unmatched(Actor actor);

    /// Tries a kept remittance again, after its claims became known.
    Receipt.Line matchAgain(Actor actor, long remittance);

    /// Closes a kept remittance as not ours, with the reason.
    void closeUnmatched(Actor actor, long remittance, String why);

    /// Takes a posted remittance back whole, with the reason: every balance is as if it had never come. It is kept as work.
    void reversePosting(Actor actor, long remittance, String why);

    /// Who pays for the patient on a day; empty when nobody asked yet.
    Optional<Coverage> coverage(Actor actor, PatientId patient, LocalDate on);

    /// Who pays from a day on.
    void cover(Actor actor, PatientId patient, LocalDate from, Coverage coverage);

    /// The patient pays this one session herself and nothing of it is told to her plan. 45 CFR 164.522(a)(1)(vi)
    void restrict(Actor actor, PatientId patient, long booking);

    void authorize(Actor actor, RecordAuthorization command);

    /// What the patient owes now.
    Money balance(Actor actor, PatientId patient);

    /// What made the balance, oldest first.
    List<AccountLine> account(Actor actor, PatientId patient);

    /// A payment by the patient; refused when not positive.
    void payByPatient(Actor actor, PatientId patient, Money amount, String reference);

    /// Takes a patient's payment back by its exact opposite, once.
    void undoPayment(Actor actor, PatientId patient, long entry, String why);

    TrialBalance trialBalance(Actor actor);
}
