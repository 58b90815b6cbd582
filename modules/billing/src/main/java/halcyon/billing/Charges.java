package halcyon.billing;

import halcyon.shared.Actor;

/// How a session was charged, and what people add to it.
public interface Charges {
    /// What the charges of a claim rest on: what the clock does not tell, what could not be charged and why, what was changed by hand.
    ChargeSheet chargeSheet(Actor actor, ClaimId claim);

    /// Tells what the clock of the session does not, and charges the session again by it: only a draft that was never sent.
    ChargesChanged describeVisit(Actor actor, DescribeVisit command);

    /// Changes a proposed line, with the reason: only of a draft that was never sent.
    ChargesChanged changeLine(Actor actor, ChangeLine command);
}
