package halcyon.billing;

import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import java.util.List;
import java.util.Set;

/// The published verbs of billing.
public interface Billing {
    /// The claims in these states at the actor's sites, oldest service first, at most 500.
    List<ClaimLine> claims(Actor actor, Set<ClaimState> states);

    List<ClaimLine> claimsOf(Actor actor, PatientId patient);

    Claim claim(Actor actor, ClaimId claim);

    /// Checks a draft and says what would have it refused; empty when clean.
    List<Problem> check(Actor actor, ClaimId claim);

    /// Writes the clean ones into 837P files in the outbound folder.
    Submitted submit(Actor actor, Set<ClaimId> claims);

    /// Submits every clean draft.
    Submitted sendDue(Actor actor);

    /// Takes in a 999, 277CA or 835: all of the file or nothing.
    Receipt receive(Actor actor, String name, byte[] bytes);

    List<Unmatched> unmatched(Actor actor);

    /// What the patient owes now.
    Money balance(Actor actor, PatientId patient);

    /// A payment by the patient; refused when not positive.
    void payByPatient(Actor actor, PatientId patient, Money amount, String reference);

    TrialBalance trialBalance(Actor actor);
}
