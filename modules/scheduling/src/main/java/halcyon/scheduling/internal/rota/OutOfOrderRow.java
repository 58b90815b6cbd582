package halcyon.scheduling.internal.rota;

import halcyon.scheduling.OutOfOrder;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("scheduling_out_of_order")
record OutOfOrderRow(
        @Id @GeneratedValue @Nullable Long id, String site, long resource, Instant slotFrom, Instant slotTo, String reason) {
    static OutOfOrderRow of(OutOfOrder broken) {
        return new OutOfOrderRow(
                null, broken.site().value(), broken.resource().value(), broken.slot().from(), broken.slot().to(), broken.reason());
    }

    OutOfOrder toOutOfOrder() {
        return new OutOfOrder(SiteId.of(site), ResourceId.of(resource), new TimeSlot(slotFrom, slotTo), reason);
    }

    long key() {
        if (id == null) throw new IllegalStateException("not saved yet");
        return id;
    }
}
