package halcyon.scheduling;

import halcyon.shared.SiteId;
import java.util.List;

/// A whole course at one site, in the order of its visits. Found, not held.
public record SiteCourse(SiteId site, List<Place> places) {
    public SiteCourse {
        places = List.copyOf(places);
    }
}
