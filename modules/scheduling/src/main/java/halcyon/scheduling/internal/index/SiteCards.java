package halcyon.scheduling.internal.index;

import halcyon.shared.TimeSlot;
import java.util.List;

/// Where the index learns of the sites of the network.
public interface SiteCards {
    /// All sites as they are now, with what is out of order within the slot.
    List<SiteCard> all(TimeSlot within);
}
