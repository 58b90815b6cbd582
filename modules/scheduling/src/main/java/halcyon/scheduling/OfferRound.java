package halcyon.scheduling;

import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.List;

/// One freed place offered to a few at once: who was asked, what they said, until when.
public record OfferRound(
        long id, SiteId site, ResourceId chair, Instant starts, Instant offeredAt, Instant deadline, State state, List<Offer> offers) {
    public enum State {
        OPEN,
        TAKEN,
        DECLINED,
        WITHDRAWN,
        LAPSED
    }

    /// One patient's part: `state` SENT waits for an answer, GONE went to someone else.
    public record Offer(OfferId id, PatientId patient, OfferState state) {}

    public enum OfferState {
        SENT,
        ACCEPTED,
        DECLINED,
        GONE,
        WITHDRAWN,
        LAPSED
    }
}
