package halcyon.billing;

import halcyon.shared.Actor;
import halcyon.shared.Money;
import java.time.LocalDate;
import java.util.List;

/// How billing does: first-pass rate, days to pay, refusals by reason, what was allowed against the contract. [Performance] sums
/// what these verbs list, so every number opens its list.
public interface Reports {
    /// The claims at the actor's sites whose first answer about money came in these days, both included.
    List<AnsweredClaim> answered(Actor actor, LocalDate from, LocalDate through);

    /// What the payer's contract allows for a unit of a code from a day of service on.
    void contract(Actor actor, long payer, String code, LocalDate from, Money allowed);
}
