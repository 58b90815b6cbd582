package halcyon.treatment;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.Optional;

/// One open session on the floor: where, which phase, what is due next. From `lateFrom` on the check that is due counts as
/// missed; `lastVitals` is the newest set that was not struck through, `observer` the name of who watches.
/// From `mayLeaveFrom` on the protocol's time is over for a patient whose drug has ended; ride and phone are those of check-in.
public record FloorChair(
        SessionId session, SiteId site, String chair, PatientId patient, String patientName, int number, int of, SessionState state,
        Optional<Instant> nextVitalsDue, Optional<Instant> lateFrom, Optional<Instant> startedAt, Optional<Session.Vitals> lastVitals,
        String observer, Optional<Instant> mayLeaveFrom, String rideName, String ridePhone) {}
