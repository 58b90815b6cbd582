package halcyon.scheduling;

import halcyon.shared.DomainEvent;
import halcyon.shared.SiteId;
import java.util.List;

/// A plan was accepted: so many courses booked and visits moved, so many of them refused.
public record PlanAccepted(long plan, List<SiteId> sites, int courses, int moves, int refused) implements DomainEvent {}
