package halcyon.scheduling.internal.reminders;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;

/// A visit as far as its patient is told of it: whether, where and when.
record Seen(long booking, long course, PatientId patient, Fact fact) {
    /// `stands` is false for a cancelled visit.
    record Fact(String site, Instant at, boolean stands) {
        SiteId siteId() {
            return SiteId.of(site);
        }
    }
}
