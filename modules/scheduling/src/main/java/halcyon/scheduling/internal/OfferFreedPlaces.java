package halcyon.scheduling.internal;

import halcyon.shared.Job;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Offers what was given up, once it cannot be taken back any more, and asks the next when nobody answered in time.
@Singleton
class OfferFreedPlaces implements Job {
    private final Offering offering;

    OfferFreedPlaces(Offering offering) {
        this.offering = offering;
    }

    @Override
    public String name() {
        return "scheduling.offer-freed-places";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        offering.offerDue();
    }
}
