package halcyon.scheduling.internal;

import halcyon.contact.Contact;
import halcyon.contact.Notice;
import halcyon.contact.PlanNotice;
import halcyon.contact.Purpose;
import halcyon.scheduling.OfferAnswer;
import halcyon.scheduling.OfferClosed;
import halcyon.scheduling.OfferId;
import halcyon.scheduling.OfferRound;
import halcyon.scheduling.OfferRound.OfferState;
import halcyon.scheduling.PlaceOffered;
import halcyon.scheduling.WaitingListLeft;
import halcyon.scheduling.internal.occupancy.Contended;
import halcyon.scheduling.internal.waiting.FreedPlaces;
import halcyon.scheduling.internal.waiting.FreedRow;
import halcyon.scheduling.internal.waiting.OfferRow;
import halcyon.scheduling.internal.waiting.Offers;
import halcyon.scheduling.internal.waiting.RoundRow;
import halcyon.scheduling.internal.waiting.Rounds;
import halcyon.scheduling.internal.waiting.WaitingRow;
import halcyon.scheduling.internal.waiting.WaitingRows;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.ResourceId;
import halcyon.shared.Sentence;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Writes offers and their ends, each in one transaction with everything that follows from it.
@Singleton
@Transactional
class OfferBook {
    private static final Actor US = Actor.system("scheduling");

    private final FreedPlaces freed;
    private final Rounds rounds;
    private final Offers offers;
    private final WaitingRows waiting;
    private final Fitting fitting;
    private final Contact contact;
    private final Events events;
    private final Clock clock;

    OfferBook(
            FreedPlaces freed,
            Rounds rounds,
            Offers offers,
            WaitingRows waiting,
            Fitting fitting,
            Contact contact,
            Events events,
            Clock clock) {
        this.freed = freed;
        this.rounds = rounds;
        this.offers = offers;
        this.waiting = waiting;
        this.fitting = fitting;
        this.contact = contact;
        this.events = events;
        this.clock = clock;
    }

    OfferRow offer(OfferId id) {
        return offers.findById(id.value()).orElseThrow(() -> new Unknown("offer " + id));
    }

    RoundRow round(long id) {
        return rounds.findById(id).orElseThrow(() -> new Unknown("round of offers " + id));
    }

    /// Empty when another process was first.
    Optional<OfferRound> open(FreedRow place, Instant starts, Instant deadline, List<WaitingRow> best) {
        if (freed.bring(place.key(), "PLANNED", "OFFERED") != 1) return Optional.empty();
        var round = rounds.save(new RoundRow(
                null, place.key(), place.site(), place.chair(), starts, clock.instant(), deadline, OfferRound.State.OPEN, 0));
        for (var who : best) {
            var offer = offers.save(new OfferRow(null, round.key(), who.key(), who.patient(), OfferState.SENT, null));
            events.publish(US, new PlaceOffered(offer.key(), round.key(), offer.whose(), round.atSite(), starts, deadline));
            ask(offer, round);
        }
        return Optional.of(round.with(offers.findByRoundIdOrderById(round.key())));
    }

    /// Nobody fits: the place is offered no more.
    void nobody(FreedRow place) {
        freed.bring(place.key(), "PLANNED", "DONE");
    }

    /// Throws what [Fitting#give] throws when the place cannot be hers.
    OfferAnswer answer(Actor actor, OfferId id, boolean yes) {
        var offer = offer(id);
        var round = round(offer.roundId());
        if (offer.state() == OfferState.ACCEPTED && yes) return new OfferAnswer.Yours(fitting.given(who(offer)));
        if (offer.state() != OfferState.SENT || !round.isOpen()) return new OfferAnswer.Gone(whyGone(offer.state()));
        if (!clock.instant().isBefore(round.deadline())) return new OfferAnswer.Gone(whyGone(OfferState.LAPSED));
        return yes ? accept(actor, offer, round) : decline(actor, offer, round);
    }

    private OfferAnswer accept(Actor actor, OfferRow offer, RoundRow round) {
        if (rounds.end(round.key(), round.version(), OfferRound.State.TAKEN) != 1) throw new Contended();
        var who = who(offer);
        if (waiting.close(who.key(), "PLACED") != 1) throw new Fitting.NoFit();
        var bookings = fitting.give(who, spot(round));
        close(actor, offer, round, OfferState.ACCEPTED);
        freed.bring(round.freed(), "OFFERED", "TAKEN");
        closeOthers(round, OfferState.GONE);
        withdrawAll(who);
        events.publish(actor, new WaitingListLeft(who.key(), offer.whose(), true));
        return new OfferAnswer.Yours(bookings);
    }

    private OfferAnswer decline(Actor actor, OfferRow offer, RoundRow round) {
        close(actor, offer, round, OfferState.DECLINED);
        if (sent(round).isEmpty()) endAndOfferOn(round, OfferRound.State.DECLINED);
        return new OfferAnswer.Declined();
    }

    /// The time is over: the next best are asked, if there is time left for that.
    void lapse(RoundRow round) {
        if (!endAndOfferOn(round, OfferRound.State.LAPSED)) return;
        for (var offer : sent(round)) close(US, offer, round, OfferState.LAPSED);
    }

    /// Everyone who was asked is told; the place is not offered on.
    void withdraw(Actor actor, RoundRow round) {
        if (rounds.end(round.key(), round.version(), OfferRound.State.WITHDRAWN) != 1) return;
        freed.bring(round.freed(), "OFFERED", "WITHDRAWN");
        closeOthers(round, OfferState.WITHDRAWN);
    }

    /// One who was asked cannot have it any more.
    void withdraw(OfferRow offer) {
        var round = round(offer.roundId());
        if (!close(US, offer, round, OfferState.WITHDRAWN)) return;
        tellGone(offer, round);
        if (sent(round).isEmpty()) endAndOfferOn(round, OfferRound.State.WITHDRAWN);
    }

    void withdrawAll(WaitingRow who) {
        offers.openOf(who.key()).forEach(this::withdraw);
    }

    List<OfferRow> sent(RoundRow round) {
        return offers.findByRoundIdOrderById(round.key()).stream()
                .filter(offer -> offer.state() == OfferState.SENT)
                .toList();
    }

    static Sentence whyGone(OfferState state) {
        return switch (state) {
            case LAPSED -> Sentence.of("scheduling.offer-lapsed");
            case WITHDRAWN -> Sentence.of("scheduling.offer-withdrawn");
            case DECLINED -> Sentence.of("scheduling.offer-declined");
            case SENT, ACCEPTED, GONE -> Sentence.of("scheduling.offer-gone");
        };
    }

    static Fitting.Spot spot(RoundRow round) {
        return new Fitting.Spot(round.atSite(), ResourceId.of(round.chair()), round.startsAt());
    }

    private boolean endAndOfferOn(RoundRow round, OfferRound.State state) {
        if (rounds.end(round.key(), round(round.key()).version(), state) != 1) return false;
        freed.bring(round.freed(), "OFFERED", "PLANNED");
        return true;
    }

    private void closeOthers(RoundRow round, OfferState state) {
        for (var offer : sent(round)) {
            close(US, offer, round, state);
            tellGone(offer, round);
        }
    }

    private boolean close(Actor actor, OfferRow offer, RoundRow round, OfferState state) {
        if (offers.close(offer.key(), state, clock.instant()) != 1) return false;
        events.publish(actor, new OfferClosed(offer.key(), round.key(), offer.whose(), round.atSite(), state));
        return true;
    }

    private void ask(OfferRow offer, RoundRow round) {
        var link = new Notice.Ask(Purpose.OFFER, Long.toString(offer.key()), round.deadline());
        var notice = Notice.offer(Notice.Visit.of(round.atSite(), round.startsAt()), round.deadline(), link);
        contact.plan(US, new PlanNotice(offer.whose(), thing(offer), "offer", clock.instant(), round.deadline(), notice));
    }

    // who was not told of it yet needs not be told that it is gone
    private void tellGone(OfferRow offer, RoundRow round) {
        var now = clock.instant();
        if (contact.withdraw(US, offer.whose(), thing(offer)) > 0 || !now.isBefore(round.startsAt())) return;
        var notice = Notice.offerClosed(Notice.Visit.of(round.atSite(), round.startsAt()));
        contact.plan(US, new PlanNotice(offer.whose(), thing(offer), "closed", now, round.startsAt(), notice));
    }

    private WaitingRow who(OfferRow offer) {
        return waiting.findById(offer.waiting()).orElseThrow(() -> new Unknown("wish " + offer.waiting()));
    }

    private static String thing(OfferRow offer) {
        return "offer:" + offer.key();
    }
}
