package halcyon.scheduling.internal.planner.horizon;

import halcyon.scheduling.Place;
import halcyon.scheduling.PlanCosts;
import halcyon.scheduling.internal.occupancy.Claim;
import java.util.List;

/// Where all visits of one job would be.
public record Draft(List<Place> places, List<Claim> claims, PlanCosts costs, long points) {
    static Draft of(List<Spot> spots, PlanCosts more, long morePoints) {
        return new Draft(
                spots.stream().map(Spot::place).toList(),
                spots.stream().flatMap(spot -> spot.claims().stream()).toList(),
                spots.stream().map(Spot::costs).reduce(more, PlanCosts::plus),
                spots.stream().mapToLong(Spot::points).sum() + morePoints);
    }
}
