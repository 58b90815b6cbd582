package halcyon.scheduling.internal;

import halcyon.scheduling.BookingId;
import halcyon.scheduling.CalendarChange;
import halcyon.scheduling.CalendarPreview;
import halcyon.scheduling.CalendarPreview.Broken;
import halcyon.scheduling.CalendarSaved;
import halcyon.scheduling.RotaChanged;
import halcyon.scheduling.internal.rota.CalendarWriter;
import halcyon.scheduling.internal.rota.CalendarWriter.Reach;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Changes the calendar and says what that breaks: every booking in reach is looked at before and after. A preview does the
/// same and is taken back, so that it cannot say anything else than what saving does.
@Singleton
@Transactional
class CalendarBook {
    private final CalendarWriter writer;
    private final SiteCalendars calendars;
    private final Bookings bookings;
    private final WorkFlags flags;
    private final Events events;
    private final Clock clock;

    CalendarBook(
            CalendarWriter writer, SiteCalendars calendars, Bookings bookings, WorkFlags flags, Events events, Clock clock) {
        this.writer = writer;
        this.calendars = calendars;
        this.bookings = bookings;
        this.flags = flags;
        this.events = events;
        this.clock = clock;
    }

    /// Always throws: [TakenBack] with the answer, which rolls back.
    CalendarSaved tryOut(Actor actor, CalendarChange change) {
        throw new TakenBack(write(actor, change));
    }

    /// Throws [TakenBack] when nothing may be saved.
    CalendarSaved save(Actor actor, CalendarChange change, List<BookingId> seen) {
        var saved = write(actor, change);
        if (!(saved instanceof CalendarSaved.Done done)) throw new TakenBack(saved);
        if (!new HashSet<>(seen).containsAll(done.broken().bookings()))
            throw new TakenBack(new CalendarSaved.BreaksOthers(done.broken()));
        return saved;
    }

    /// Makes the work list of a site say what the calendar says.
    void lookAgain(SiteId site, TimeSlot slot) {
        troubles(new Reach(Set.of(site), slot)).forEach((row, trouble) -> {
            if (row.needsWork() || trouble.isPresent()) flags.afterCalendar(row, trouble);
        });
    }

    /// The same for every site with visits until then.
    void lookAgain(Instant end) {
        var now = clock.instant();
        bookings.startingBetween(now, end).stream()
                .map(BookingRow::atSite)
                .distinct()
                .forEach(site -> lookAgain(site, new TimeSlot(now, end)));
    }

    private CalendarSaved write(Actor actor, CalendarChange change) {
        var reach = writer.reach(change);
        if (reach.isEmpty()) return new CalendarSaved.Refused(Sentence.of("scheduling.rota-row-gone"));
        var before = troubles(reach.get());
        var refused = writer.write(actor, change);
        if (refused.isPresent()) return new CalendarSaved.Refused(refused.get());
        var after = troubles(reach.get());
        var broken = new ArrayList<BookingRow>();
        after.forEach((row, trouble) -> {
            if (trouble.isPresent() && before.getOrDefault(row, Optional.empty()).isEmpty()) broken.add(row);
        });
        after.forEach((row, trouble) -> {
            if (!trouble.equals(before.getOrDefault(row, Optional.empty()))) flags.afterCalendar(row, trouble);
        });
        tell(actor, change, reach.get(), broken);
        return new CalendarSaved.Done(preview(actor, broken, after));
    }

    private Map<BookingRow, Optional<Sentence>> troubles(Reach reach) {
        var now = clock.instant();
        var troubles = new LinkedHashMap<BookingRow, Optional<Sentence>>();
        if (!reach.slot().to().isAfter(now)) return troubles;
        var slot = reach.slot().from().isBefore(now) ? new TimeSlot(now, reach.slot().to()) : reach.slot();
        for (var site : reach.sites()) {
            var rows = bookings.expectedWithin(site.value(), now, slot.from(), slot.to());
            if (rows.isEmpty()) continue;
            var calendar = calendars.of(site, hull(rows));
            for (var row : rows) troubles.put(row, calendar.trouble(row));
        }
        return troubles;
    }

    private static TimeSlot hull(List<BookingRow> rows) {
        var from = rows.stream().map(BookingRow::slotFrom).min(Comparator.naturalOrder()).orElseThrow();
        var to = rows.stream().map(BookingRow::slotTo).max(Comparator.naturalOrder()).orElseThrow();
        return new TimeSlot(from, to);
    }

    private void tell(Actor actor, CalendarChange change, Reach reach, List<BookingRow> broken) {
        for (var site : reach.sites()) {
            var here = broken.stream().filter(row -> row.atSite().equals(site)).map(BookingRow::key).toList();
            events.publish(
                    actor,
                    new RotaChanged(site, change.getClass().getSimpleName(), reach.slot().from(), reach.slot().to(), here));
        }
    }

    private static CalendarPreview preview(Actor actor, List<BookingRow> broken, Map<BookingRow, Optional<Sentence>> reasons) {
        var shown = broken.stream()
                .filter(row -> actor.mayWorkAt(row.atSite()))
                .sorted(Comparator.comparing(BookingRow::slotFrom).thenComparing(BookingRow::key))
                .map(row -> new Broken(row.toBooking(), reasons.get(row).orElseThrow()))
                .toList();
        return new CalendarPreview(shown, broken.size() - shown.size());
    }

    /// Carries the answer out of a transaction that must leave nothing behind.
    static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient CalendarSaved answer;

        TakenBack(CalendarSaved answer) {
            super("taken back");
            this.answer = answer;
        }

        CalendarSaved answer() {
            return answer;
        }
    }
}
