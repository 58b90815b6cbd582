package halcyon.scheduling.internal;

import halcyon.scheduling.BookingState;
import halcyon.scheduling.JoinWaitingList;
import halcyon.scheduling.JoinWaitingList.Wish;
import halcyon.scheduling.JoinedWaitingList;
import halcyon.scheduling.WaitingId;
import halcyon.scheduling.WaitingLine;
import halcyon.scheduling.WaitingListJoined;
import halcyon.scheduling.WaitingListLeft;
import halcyon.scheduling.internal.waiting.WaitingRow;
import halcyon.scheduling.internal.waiting.WaitingRows;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who waits for what.
@Singleton
@Transactional
class WaitingWishes {
    private final WaitingRows waiting;
    private final Bookings bookings;
    private final OfferBook book;
    private final Need need;
    private final Events events;
    private final Clock clock;

    WaitingWishes(WaitingRows waiting, Bookings bookings, OfferBook book, Need need, Events events, Clock clock) {
        this.waiting = waiting;
        this.bookings = bookings;
        this.book = book;
        this.need = need;
        this.events = events;
        this.clock = clock;
    }

    WaitingRow find(WaitingId id) {
        return waiting.findById(id.value()).orElseThrow(() -> new Unknown("wish " + id));
    }

    JoinedWaitingList join(Actor actor, JoinWaitingList wish) {
        var trouble = trouble(wish);
        if (trouble.isPresent()) return new JoinedWaitingList.Refused(trouble.get());
        var row = WaitingRow.of(wish, clock.instant());
        if (waiting.openOf(row.patient(), row.target()) > 0)
            return new JoinedWaitingList.Refused(Sentence.of("scheduling.waits-already"));
        var saved = waiting.save(row);
        events.publish(actor, new WaitingListJoined(saved.key(), wish.patient()));
        return new JoinedWaitingList.Done(new WaitingId(saved.key()));
    }

    boolean leave(Actor actor, WaitingRow who) {
        if (waiting.close(who.key(), "LEFT") != 1) return false;
        book.withdrawAll(who);
        events.publish(actor, new WaitingListLeft(who.key(), PatientId.of(who.patient()), false));
        return true;
    }

    List<WaitingLine> at(SiteId site) {
        return waiting.openFor(site.value()).stream()
                .map(row -> new WaitingLine(new WaitingId(row.key()), row.toWish(), row.since(), need.points(row)))
                .sorted(Comparator.comparingLong(WaitingLine::points).reversed().thenComparing(WaitingLine::since))
                .toList();
    }

    private Optional<Sentence> trouble(JoinWaitingList wish) {
        if (!(wish.wish() instanceof Wish.Earlier earlier)) return Optional.empty();
        var row = bookings.findById(earlier.booking().value());
        var isHers = row.filter(booking -> booking.patient() == wish.patient().value() && booking.state() == BookingState.BOOKED);
        return isHers.isPresent() ? Optional.empty() : Optional.of(Sentence.of("scheduling.nothing-to-bring-forward"));
    }
}
