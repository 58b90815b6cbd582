package halcyon.scheduling.internal.index;

import java.util.List;

/// Where the index learns of the sites of the network.
public interface SiteCards {
    /// All sites, as they are now.
    List<SiteCard> all();
}
