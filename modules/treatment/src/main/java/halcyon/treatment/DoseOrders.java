package halcyon.treatment;

import halcyon.shared.Actor;
import java.math.BigDecimal;

/// Which dose a session gets: the protocol's beginning, or what a prescriber ordered within its bounds.
public interface DoseOrders {
    /// What holds now and between what may be chosen.
    DoseChoice doseChoice(Actor actor, SessionId session);

    /// A prescriber's order for one session, until the dose is drawn. Refused outside the protocol's steps or amounts, at the
    /// first session for another than the first amount, and without a reason.
    Step orderDose(Actor actor, OrderDose command);

    /// The most of its drug that this session's patient agreed to since the signed consent; a hard stop from now on, beside the
    /// consent's ceiling and the protocol's. The lowest holds.
    Step limitDose(Actor actor, SessionId session, BigDecimal milligrams, String reason);
}
