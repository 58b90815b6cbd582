package halcyon.scheduling;

import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;

/// Whose calendar: `site` is the chair's, or the one under which a person's feed is looked after.
public sealed interface FeedOf {
    SiteId site();

    record Person(SiteId site, StaffId staff) implements FeedOf {}

    record Chair(SiteId site, ResourceId chair) implements FeedOf {}
}
