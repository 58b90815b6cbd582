package halcyon.scheduling.internal;

import halcyon.directory.Directory;
import halcyon.scheduling.OfferRound;
import halcyon.scheduling.internal.Fitting.Spot;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.occupancy.PlaceLost;
import halcyon.scheduling.internal.waiting.FreedPlaces;
import halcyon.scheduling.internal.waiting.FreedRow;
import halcyon.scheduling.internal.waiting.Offers;
import halcyon.scheduling.internal.waiting.Rounds;
import halcyon.scheduling.internal.waiting.WaitingRow;
import halcyon.scheduling.internal.waiting.WaitingRows;
import halcyon.shared.Actor;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Chooses whom to offer a freed place: the first few by rank for whom it could really be booked. Every trial is a transaction
/// of its own that leaves nothing behind.
@Singleton
class Offering {
    private static final Actor US = Actor.system("scheduling");

    private final OfferBook book;
    private final Fitting fitting;
    private final FreedPlaces freed;
    private final Rounds rounds;
    private final Offers offers;
    private final WaitingRows waiting;
    private final Need need;
    private final Directory directory;
    private final Rules rules;
    private final Clock clock;

    Offering(
            OfferBook book,
            Fitting fitting,
            FreedPlaces freed,
            Rounds rounds,
            Offers offers,
            WaitingRows waiting,
            Need need,
            Directory directory,
            Rules rules,
            Clock clock) {
        this.book = book;
        this.fitting = fitting;
        this.freed = freed;
        this.rounds = rounds;
        this.offers = offers;
        this.waiting = waiting;
        this.need = need;
        this.directory = directory;
        this.rules = rules;
        this.clock = clock;
    }

    /// Everything that is due: rounds that lapsed, then places to be offered.
    void offerDue() {
        rounds.lapsed(clock.instant()).forEach(book::lapse);
        freed.due(clock.instant()).forEach(this::offer);
    }

    /// Empty when nobody fits, or there is too little time to ask.
    Optional<OfferRound> offer(FreedRow place) {
        var today = clock.instant().atZone(directory.site(US, place.atSite()).zone()).toLocalDate();
        var soonest = Cells.nextMark(clock.instant().plus(minutes("offer-notice-minutes", today)));
        var starts = place.slotFrom().isBefore(soonest) ? soonest : place.slotFrom();
        var best = starts.isBefore(place.slotTo()) ? best(place, starts, today) : List.<WaitingRow>of();
        if (best.isEmpty()) {
            book.nobody(place);
            return Optional.empty();
        }
        return book.open(place, starts, deadline(starts, today), best);
    }

    /// Withdraws the open offers of a site that could not be booked any more: their place was taken otherwise.
    void recheck(SiteId site) {
        for (var round : rounds.openAt(site.value()))
            for (var offer : book.sent(round))
                if (waiting.findById(offer.waiting()).filter(who -> isFit(who, OfferBook.spot(round))).isEmpty()) book.withdraw(offer);
    }

    private List<WaitingRow> best(FreedRow place, Instant starts, LocalDate today) {
        var asked = offers.askedFor(place.key());
        var spot = new Spot(place.atSite(), ResourceId.of(place.chair()), starts);
        var most = rules.number("offer-best", today);
        var best = new ArrayList<WaitingRow>();
        for (var who : byNeed(place.atSite(), starts, asked)) {
            if (best.size() == most) break;
            if (isFit(who, spot)) best.add(who);
        }
        return best;
    }

    // one offer of a place to one patient, however many wishes she has
    private List<WaitingRow> byNeed(SiteId site, Instant starts, Set<Long> asked) {
        var patients = new ArrayList<Long>();
        return waiting.openFor(site.value()).stream()
                .filter(who -> !asked.contains(who.key()))
                .sorted(Comparator.comparingLong((WaitingRow who) -> need.points(who, starts)).reversed().thenComparing(WaitingRow::since))
                .filter(who -> !patients.contains(who.patient()) && patients.add(who.patient()))
                .toList();
    }

    private boolean isFit(WaitingRow who, Spot spot) {
        try {
            fitting.tryOut(who, spot);
            throw new IllegalStateException("a trial always ends by taking itself back");
        } catch (Fitting.Fits fits) {
            return true;
        } catch (Fitting.NoFit | MoveRefused | PlaceLost none) {
            return false;
        }
    }

    private Instant deadline(Instant starts, LocalDate today) {
        var latest = clock.instant().plus(minutes("offer-minutes", today));
        return latest.isBefore(starts) ? latest : starts;
    }

    private Duration minutes(String rule, LocalDate on) {
        return Duration.ofMinutes(rules.number(rule, on));
    }
}
