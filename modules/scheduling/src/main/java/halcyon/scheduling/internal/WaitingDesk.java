package halcyon.scheduling.internal;

import static halcyon.scheduling.SchedulingAccess.TABLE;

import halcyon.protocol.VisitType;
import halcyon.scheduling.JoinWaitingList;
import halcyon.scheduling.JoinedWaitingList;
import halcyon.scheduling.OfferAnswer;
import halcyon.scheduling.OfferId;
import halcyon.scheduling.OfferRound;
import halcyon.scheduling.OfferRound.OfferState;
import halcyon.scheduling.OfferShown;
import halcyon.scheduling.PlaceOffering;
import halcyon.scheduling.WaitingId;
import halcyon.scheduling.WaitingLine;
import halcyon.scheduling.WaitingList;
import halcyon.scheduling.internal.occupancy.PlaceLost;
import halcyon.scheduling.internal.occupancy.Retry;
import halcyon.scheduling.internal.waiting.FreedPlaces;
import halcyon.scheduling.internal.waiting.Offers;
import halcyon.scheduling.internal.waiting.Rounds;
import halcyon.shared.Actor;
import halcyon.shared.ResourceId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// Lets each verb of the waiting list through by the access table and the sites it touches.
@Singleton
class WaitingDesk implements WaitingList {
    private final WaitingWishes wishes;
    private final Offering offering;
    private final OfferBook book;
    private final FreedPlaces freed;
    private final Rounds rounds;
    private final Offers offers;
    private final Clock clock;

    WaitingDesk(
            WaitingWishes wishes, Offering offering, OfferBook book, FreedPlaces freed, Rounds rounds, Offers offers, Clock clock) {
        this.wishes = wishes;
        this.offering = offering;
        this.book = book;
        this.freed = freed;
        this.rounds = rounds;
        this.offers = offers;
        this.clock = clock;
    }

    @Override
    public JoinedWaitingList joinWaitingList(Actor actor, JoinWaitingList command) {
        TABLE.require(actor, "joinWaitingList");
        command.sites().forEach(site -> TABLE.require(actor, "joinWaitingList", site));
        return Retry.ofTransaction(() -> wishes.join(actor, command));
    }

    @Override
    public void leaveWaitingList(Actor actor, WaitingId waiting) {
        TABLE.require(actor, "leaveWaitingList");
        var who = wishes.find(waiting);
        who.toWish().sites().forEach(site -> TABLE.require(actor, "leaveWaitingList", site));
        Retry.ofTransaction(() -> wishes.leave(actor, who));
    }

    @Override
    public List<WaitingLine> waitingAt(Actor actor, SiteId site) {
        TABLE.require(actor, "waitingAt");
        TABLE.require(actor, "waitingAt", site);
        return wishes.at(site);
    }

    @Override
    public List<OfferRound> offersAt(Actor actor, SiteId site, Instant since) {
        TABLE.require(actor, "offersAt");
        TABLE.require(actor, "offersAt", site);
        return rounds.at(site.value(), since).stream()
                .map(round -> round.with(offers.findByRoundIdOrderById(round.key())))
                .toList();
    }

    @Override
    public PlaceOffering offerPlace(Actor actor, SiteId site, ResourceId chair, Instant starts) {
        TABLE.require(actor, "offerPlace");
        TABLE.require(actor, "offerPlace", site);
        var place = freed.plan(0, site, chair.value(), TimeSlot.of(starts, VisitType.LONGEST), clock.instant());
        return offering.offer(place)
                .<PlaceOffering>map(PlaceOffering.Done::new)
                .orElseGet(() -> new PlaceOffering.Nobody(Sentence.of("scheduling.nobody-fits")));
    }

    @Override
    public void withdrawOffers(Actor actor, SiteId site, long round) {
        TABLE.require(actor, "withdrawOffers");
        TABLE.require(actor, "withdrawOffers", site);
        var row = book.round(round);
        TABLE.require(actor, "withdrawOffers", row.atSite());
        Retry.ofTransaction(() -> {
            book.withdraw(actor, book.round(round));
            return row;
        });
    }

    @Override
    public OfferShown offer(Actor actor, OfferId offer) {
        TABLE.require(actor, "offer");
        var row = book.offer(offer);
        TABLE.require(actor, "offer", row.whose());
        var round = book.round(row.roundId());
        TABLE.require(actor, "offer", round.atSite());
        var isOver = row.state() == OfferState.SENT && !clock.instant().isBefore(round.deadline());
        return new OfferShown(
                offer, row.whose(), round.atSite(), round.startsAt(), round.deadline(), isOver ? OfferState.LAPSED : row.state());
    }

    @Override
    public OfferAnswer answerOffer(Actor actor, OfferId offer, boolean yes) {
        TABLE.require(actor, "answerOffer");
        var row = book.offer(offer);
        TABLE.require(actor, "answerOffer", row.whose());
        TABLE.require(actor, "answerOffer", book.round(row.roundId()).atSite());
        try {
            return Retry.ofTransaction(() -> book.answer(actor, offer, yes));
        } catch (Fitting.NoFit | MoveRefused | PlaceLost taken) {
            offering.recheck(book.round(row.roundId()).atSite());
            return new OfferAnswer.Gone(OfferBook.whyGone(OfferState.GONE));
        }
    }
}
