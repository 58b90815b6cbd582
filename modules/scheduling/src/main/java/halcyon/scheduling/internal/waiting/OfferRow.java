package halcyon.scheduling.internal.waiting;

import halcyon.scheduling.OfferId;
import halcyon.scheduling.OfferRound.Offer;
import halcyon.scheduling.OfferRound.OfferState;
import halcyon.shared.PatientId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("scheduling_offer")
public record OfferRow(
        @Id @GeneratedValue @Nullable Long id, long roundId, long waiting, long patient, OfferState state, @Nullable Instant answeredAt) {
    public long key() {
        if (id == null) throw new IllegalStateException("offer not saved yet");
        return id;
    }

    public PatientId whose() {
        return PatientId.of(patient);
    }

    Offer toOffer() {
        return new Offer(new OfferId(key()), whose(), state);
    }
}
