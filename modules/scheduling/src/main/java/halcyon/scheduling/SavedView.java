package halcyon.scheduling;

import halcyon.shared.SiteId;

/// A filter of a screen under a name. `query` is the part of the address that filters; `shared` lets the whole site use it,
/// `own` says that the actor asked for it and may forget it.
public record SavedView(long id, SiteId site, String screen, String name, String query, boolean shared, boolean own) {}
