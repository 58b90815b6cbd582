package halcyon.scheduling;

import halcyon.shared.SiteId;

/// A place, and where it is. Found, not held: it may be gone when it is booked.
public record SitePlace(SiteId site, Place place) {}
