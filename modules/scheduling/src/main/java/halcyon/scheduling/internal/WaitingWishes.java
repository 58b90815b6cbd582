package halcyon.scheduling.internal;

import halcyon.scheduling.BookingState;
import halcyon.scheduling.FindCourse;
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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Who waits for what.
@Singleton
@Transactional
class WaitingWishes {
    private static final Actor US = Actor.system("scheduling");
    private static final Comparator<WaitingLine> BY_RANK =
            Comparator.comparingLong(WaitingLine::points).reversed().thenComparing(WaitingLine::since);

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
                .sorted(BY_RANK)
                .toList();
    }

    /// Courses to begin at these sites, the highest rank first, one for each patient.
    List<FindCourse> toBegin(List<SiteId> sites, LocalDate from) {
        var courses = new LinkedHashMap<PatientId, FindCourse>();
        sites.stream()
                .flatMap(site -> at(site).stream())
                .sorted(BY_RANK)
                .forEach(line -> course(line.wish(), sites, from).ifPresent(course -> courses.putIfAbsent(course.patient(), course)));
        return List.copyOf(courses.values());
    }

    /// Her course was booked: she waits for it no longer.
    void placed(PatientId patient, String protocol) {
        for (var row : waiting.openToBegin(patient.value(), protocol)) {
            if (waiting.close(row.key(), "PLACED") != 1) continue;
            book.withdrawAll(row);
            events.publish(US, new WaitingListLeft(row.key(), patient, true));
        }
    }

    private static Optional<FindCourse> course(JoinWaitingList wish, List<SiteId> sites, LocalDate from) {
        if (!(wish.wish() instanceof Wish.ToBegin begin)) return Optional.empty();
        var hers = sites.stream().filter(wish.sites()::contains).toList();
        var first = wish.from().isAfter(from) ? wish.from() : from;
        return Optional.of(new FindCourse(wish.patient(), begin.protocol(), hers, first, wish.days(), wish.notBefore(), wish.notAfter()));
    }

    private Optional<Sentence> trouble(JoinWaitingList wish) {
        if (!(wish.wish() instanceof Wish.Earlier earlier)) return Optional.empty();
        var row = bookings.findById(earlier.booking().value());
        var isHers = row.filter(booking -> booking.patient() == wish.patient().value() && booking.state() == BookingState.BOOKED);
        return isHers.isPresent() ? Optional.empty() : Optional.of(Sentence.of("scheduling.nothing-to-bring-forward"));
    }
}
