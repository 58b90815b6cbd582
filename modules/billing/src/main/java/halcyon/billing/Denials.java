package halcyon.billing;

import halcyon.shared.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What payers refused, as work: each refusal has an owner, a deadline and a next step until it is paid, given up or answered anew.
public interface Denials {
    /// The denials in these states at the actor's sites, nearest deadline first, at most 500.
    List<Denial> denials(Actor actor, Set<Denial.State> states);

    Denial denial(Actor actor, long denial);

    /// The actor owns them from now on.
    void own(Actor actor, Set<Long> denials);

    /// Another next step and deadline.
    void plan(Actor actor, long denial, Denial.Step step, LocalDate deadline);

    /// Corrects the claim and sends it again; it stays a draft when something else is wrong with it.
    Submitted resend(Actor actor, long denial, AmendClaim correction);

    /// The letter to the payer with all that happened to the claim, as a PDF; the read of the patient is written down.
    byte[] appealPacket(Actor actor, long denial);

    /// The packet went out; the payer has until the deadline.
    void appealed(Actor actor, long denial, LocalDate deadline);

    /// Gives the contested money up, with the reason. Above the limit it waits for a second person.
    WriteOff writeOff(Actor actor, long denial, String why);

    /// The second person's word on a write-off: she may not be the one who asked.
    WriteOff confirmWriteOff(Actor actor, long denial, boolean agreed);
}
