package halcyon.scheduling;

import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;

/// A chair, room or pump of a site that cannot be used for a time.
public record OutOfOrder(SiteId site, ResourceId resource, TimeSlot slot, String reason) {}
