package halcyon.oversight;

import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import java.time.Instant;

/// One case behind a number: who, where, since or for when, and why it counts.
public record Behind(PatientId patient, SiteId site, Instant at, Sentence why) {}
