package halcyon.clearance;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;

/// An override that waits for its second person.
public record PendingOverride(
        long id, String gate, Checkpoint checkpoint, PatientId patient, SiteId site, String reason, String askedBy, Instant askedAt) {}
