package halcyon.scheduling.internal.index;

import halcyon.shared.SiteId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Where a visit could be: the site, the moment, how long its seat is taken, and who or what would meet each need, in the order of the needs.
public record Spot(SiteId site, Instant from, Duration length, List<Long> chosen) {}
