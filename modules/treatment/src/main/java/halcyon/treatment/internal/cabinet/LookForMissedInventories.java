package halcyon.treatment.internal.cabinet;

import halcyon.shared.Events;
import halcyon.shared.Job;
import halcyon.treatment.InventoryMissed;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;

/// Says of every inventory once that its last day has ended.
@Singleton
public class LookForMissedInventories implements Job {
    private static final Duration EVERY = Duration.ofMinutes(30);

    private final Inventories inventories;
    private final Events events;

    LookForMissedInventories(Inventories inventories, Events events) {
        this.inventories = inventories;
        this.events = events;
    }

    @Override
    public String name() {
        return "treatment.missed-inventories";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    @Transactional
    public void run() {
        inventories.overdue().forEach((site, due) -> {
            if (inventories.say(site, due)) events.publish(CabinetFile.CABINET, new InventoryMissed(site, due));
        });
    }
}
