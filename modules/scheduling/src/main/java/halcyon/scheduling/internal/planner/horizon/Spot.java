package halcyon.scheduling.internal.planner.horizon;

import halcyon.scheduling.Place;
import halcyon.scheduling.PlanCosts;
import halcyon.scheduling.internal.occupancy.Claim;
import java.util.List;

/// One visit's place in the plan, what it takes and what it costs by itself.
record Spot(Place place, List<Claim> claims, PlanCosts costs, long points) {}
