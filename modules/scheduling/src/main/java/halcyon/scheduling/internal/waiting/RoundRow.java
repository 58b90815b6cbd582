package halcyon.scheduling.internal.waiting;

import halcyon.scheduling.OfferRound;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@MappedEntity("scheduling_offer_round")
public record RoundRow(
        @Id @GeneratedValue @Nullable Long id,
        long freed,
        String site,
        long chair,
        Instant startsAt,
        Instant offeredAt,
        Instant deadline,
        OfferRound.State state,
        long version) {
    public long key() {
        if (id == null) throw new IllegalStateException("round not saved yet");
        return id;
    }

    public SiteId atSite() {
        return SiteId.of(site);
    }

    public boolean isOpen() {
        return state == OfferRound.State.OPEN;
    }

    public OfferRound with(List<OfferRow> offers) {
        return new OfferRound(
                key(), atSite(), ResourceId.of(chair), startsAt, offeredAt, deadline, state, offers.stream().map(OfferRow::toOffer).toList());
    }
}
