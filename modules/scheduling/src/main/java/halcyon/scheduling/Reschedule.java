package halcyon.scheduling;

import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import java.time.Instant;

/// Another chair or time for a visit, as it was `seen` when this was decided; `site` is where the chair stands.
public record Reschedule(Booking seen, SiteId site, ResourceId chair, Instant from) {
    /// At the site where the visit is.
    public Reschedule(Booking seen, ResourceId chair, Instant from) {
        this(seen, seen.site(), chair, from);
    }
}
