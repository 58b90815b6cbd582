package halcyon.oversight;

import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import java.util.List;
import java.util.Optional;

/// The published verbs of oversight.
public interface Oversight {
    /// Every site of the actor, now.
    List<SiteNow> sitesNow(Actor actor);

    /// The eight tiles of the manager's home.
    List<Tile> tiles(Actor actor);

    /// The sites of the actor beside each other.
    List<SiteNumbers> sites(Actor actor);

    /// The cases a tile counts, by its key; at one site or at all of the actor's. At most 500, most pressing first.
    List<Behind> behind(Actor actor, String key, Optional<SiteId> site);
}
