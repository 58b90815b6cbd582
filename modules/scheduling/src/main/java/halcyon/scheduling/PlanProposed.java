package halcyon.scheduling;

import halcyon.shared.DomainEvent;
import halcyon.shared.SiteId;
import java.util.List;

/// A plan was made for these sites: so many courses and moves, so many left out.
public record PlanProposed(long plan, List<SiteId> sites, int courses, int moves, int leftOut) implements DomainEvent {}
