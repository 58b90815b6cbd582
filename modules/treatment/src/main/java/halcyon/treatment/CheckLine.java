package halcyon.treatment;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;

/// A patient of a site with a check due.
public record CheckLine(PatientId patient, SiteId site, Exposure.Check check) {}
