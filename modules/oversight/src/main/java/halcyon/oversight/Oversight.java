package halcyon.oversight;

import halcyon.shared.Actor;
import java.util.List;

/// The published verbs of oversight.
public interface Oversight {
    /// Every site of the actor, now.
    List<SiteNow> sitesNow(Actor actor);

    /// The eight tiles of the manager's home.
    List<Tile> tiles(Actor actor);
}
