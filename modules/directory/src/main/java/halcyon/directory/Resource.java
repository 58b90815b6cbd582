package halcyon.directory;

import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;

/// A seat or a pump of a site. `label` is what stands on it; `cleaningMinutes` is how long it stays blocked after a visit, if
/// that is longer than the turnover of the protocol.
public record Resource(ResourceId id, SiteId site, ResourceKind kind, String label, int cleaningMinutes) {
    /// One that needs no cleaning of its own.
    public Resource(ResourceId id, SiteId site, ResourceKind kind, String label) {
        this(id, site, kind, label, 0);
    }
}
