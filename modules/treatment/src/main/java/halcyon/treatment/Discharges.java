package halcyon.treatment;

import halcyon.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Beside [Treatments#discharge]: how the patient became ready, and taking a discharge back.
public interface Discharges {
    Readiness readiness(Actor actor, SessionId session);

    /// Takes the discharge back with a reason, before the signature: the patient is watched again.
    Step reopen(Actor actor, SessionId session, String reason);

    /// `readyAt` is when everything but time was first found well and stayed so: the "minutes when the patient would have been
    /// ready without the two-hour rule", counted from the start of the drug, are `minutesFromStart`.
    record Readiness(Optional<Instant> readyAt, OptionalLong minutesFromStart, List<Found> found) {
        public Readiness {
            found = List.copyOf(found);
        }
    }

    /// One look at the patient; `missing` are the keys of what stood in the way.
    record Found(Instant at, String by, int aldrete, List<String> missing) {}
}
