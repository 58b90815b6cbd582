package halcyon.treatment;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.Optional;

/// One open session on the floor: where, which phase, what is due next.
public record FloorChair(
        SessionId session, SiteId site, String chair, PatientId patient, String patientName, int number, int of, SessionState state,
        Optional<Instant> nextVitalsDue, Optional<Instant> startedAt) {}
