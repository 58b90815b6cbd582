package halcyon.scheduling.internal.rota;

import halcyon.directory.Directory;
import halcyon.scheduling.OutOfOrder;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Chairs, rooms and pumps that cannot be used for a time.
@Singleton
@Transactional
public class Things {
    private static final Actor US = Actor.system("scheduling");

    private final OutOfOrders outOfOrders;
    private final Directory directory;
    private final Clock clock;

    Things(OutOfOrders outOfOrders, Directory directory, Clock clock) {
        this.outOfOrders = outOfOrders;
        this.directory = directory;
        this.clock = clock;
    }

    public List<OutOfOrder> outOfOrder(SiteId site, TimeSlot slot) {
        return outOfOrders.touching(site.value(), slot.from(), slot.to()).stream().map(OutOfOrderRow::toOutOfOrder).toList();
    }

    /// At all sites.
    public List<OutOfOrder> outOfOrder(TimeSlot slot) {
        return outOfOrders.everywhere(slot.from(), slot.to()).stream().map(OutOfOrderRow::toOutOfOrder).toList();
    }

    /// When the thing is out of order, if there is a row of this id at the site.
    public Optional<OutOfOrder> outOfOrder(SiteId site, long id) {
        return outOfOrders.findById(id).map(OutOfOrderRow::toOutOfOrder).filter(broken -> broken.site().equals(site));
    }

    Optional<Sentence> breakDown(OutOfOrder broken) {
        var isHere = directory.resources(US, broken.site()).stream().anyMatch(thing -> thing.id().equals(broken.resource()));
        if (!isHere) return Optional.of(Sentence.of("scheduling.no-such-resource"));
        var known = outOfOrders.ofResource(broken.resource().value(), broken.slot().from(), broken.slot().to());
        if (known.stream().anyMatch(row -> row.toOutOfOrder().slot().covers(broken.slot()))) return Optional.empty();
        known.stream()
                .filter(row -> row.slotFrom().equals(broken.slot().from()))
                .forEach(row -> outOfOrders.deleteById(row.key()));
        outOfOrders.save(OutOfOrderRow.of(broken));
        return Optional.empty();
    }

    /// Whole again from now on.
    Optional<Sentence> mend(SiteId site, long id) {
        if (outOfOrder(site, id).isEmpty()) return Optional.of(Sentence.of("scheduling.rota-row-gone"));
        if (outOfOrders.end(id, clock.instant()) == 0) outOfOrders.deleteById(id);
        return Optional.empty();
    }
}
