package halcyon.scheduling;

import halcyon.shared.Actor;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.List;

/// Who would take a place that becomes free, and the offers made of such places. A freed place is offered by itself to the best
/// few, once the change that freed it cannot be taken back any more.
public interface WaitingList {
    JoinedWaitingList joinWaitingList(Actor actor, JoinWaitingList command);

    /// Takes a wish off the list; offers that wait for its answer are withdrawn.
    void leaveWaitingList(Actor actor, WaitingId waiting);

    /// Who waits for a place at the site, by rank.
    List<WaitingLine> waitingAt(Actor actor, SiteId site);

    /// The offers of a site's places that begin from `since` on, newest first.
    List<OfferRound> offersAt(Actor actor, SiteId site, Instant since);

    /// Offers a free place by hand to the best who fit.
    PlaceOffering offerPlace(Actor actor, SiteId site, ResourceId chair, Instant starts);

    /// Takes a round of offers back: whoever was asked is told.
    void withdrawOffers(Actor actor, SiteId site, long round);

    OfferShown offer(Actor actor, OfferId offer);

    /// Yes or no. The first yes gets the place, by the rules and gates of booking; the others are told.
    OfferAnswer answerOffer(Actor actor, OfferId offer, boolean yes);
}
