package halcyon.treatment;

import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import java.util.List;
import java.util.Optional;

/// The dose of a patient's next visit, decided from what the doses before did.
public interface NextDoses {
    /// Every dosed session at the actor's sites with what it did, oldest first.
    List<PastDose> pastDoses(Actor actor, PatientId patient);

    /// The next visit at which something is given and for which nothing is drawn yet, with what may be ordered for it; empty when
    /// none is booked.
    Optional<NextDose> nextDose(Actor actor, PatientId patient);

    /// A prescriber's order for a visit, also days before the patient arrives; it becomes the order of the session when she
    /// does. Refused as [DoseOrders#orderDose], over a ceiling, and for a visit that is over.
    Ordering orderNextDose(Actor actor, OrderNextDose command);

    /// What became of ordering.
    sealed interface Ordering {
        record Done() implements Ordering {}

        record Refused(Sentence reason) implements Ordering {}
    }
}
