package halcyon.contact;

import halcyon.shared.PatientId;
import java.time.Duration;

/// A new link for one patient and purpose; kills the old one of the same purpose and reference. `reference` is the id, in its
/// module's words, of what the link opens (a consent request, an assessment request).
public record IssueLink(PatientId patient, Purpose purpose, String reference, Duration goodFor) {}
