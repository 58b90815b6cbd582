package halcyon.directory;

import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;

/// A chair, room or pump of a site. `label` is what stands on it.
public record Resource(ResourceId id, SiteId site, ResourceKind kind, String label) {}
