package halcyon.treatment;

import halcyon.shared.SiteId;
import java.util.Optional;
import java.util.Set;

/// Whole containers from one own site to another. `overLimitReason` says why although it crosses the year's share.
public record SendStock(SiteId from, SiteId to, Set<Long> containers, Optional<String> overLimitReason) {
    public SendStock {
        if (from.equals(to)) throw new IllegalArgumentException("a transfer goes to another site");
        if (containers.isEmpty()) throw new IllegalArgumentException("choose the containers that go");
        containers = Set.copyOf(containers);
    }
}
