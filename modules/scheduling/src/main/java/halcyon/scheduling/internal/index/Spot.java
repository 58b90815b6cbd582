package halcyon.scheduling.internal.index;

import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.List;

/// Where a visit could begin: the site, the moment, and who or what would meet each need, in the order of the needs.
public record Spot(SiteId site, Instant from, List<Long> chosen) {}
