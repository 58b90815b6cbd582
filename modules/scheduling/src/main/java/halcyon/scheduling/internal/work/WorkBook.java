package halcyon.scheduling.internal.work;

import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingFlagged;
import halcyon.scheduling.WorkItem;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Json;
import halcyon.shared.Role;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Keeps one open item per booking and cause, and closes it when its cause has gone.
@Singleton
@Transactional
public class WorkBook {
    private static final Actor US = Actor.system("scheduling");

    private final WorkRows rows;
    private final Events events;
    private final Json json;
    private final Clock clock;

    WorkBook(WorkRows rows, Events events, Json json, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /// Something in the way of a booking.
    public record Trouble(String cause, Sentence reason, Optional<Sentence> cure, Role role, Instant due) {}

    /// Makes the open items of the causes looked at what the troubles say. Answers whether any work is left on the booking.
    public boolean write(Booking booking, Predicate<String> lookedAt, Collection<Trouble> troubles) {
        var open = rows.openOf(booking.id().value());
        for (var row : open)
            if (lookedAt.test(row.cause()) && troubles.stream().noneMatch(trouble -> trouble.cause().equals(row.cause())))
                rows.close(row.key(), clock.instant());
        for (var trouble : troubles) {
            var known = open.stream().filter(row -> row.cause().equals(trouble.cause())).findFirst();
            known.ifPresentOrElse(row -> reword(row, trouble), () -> open(booking, trouble));
        }
        return !troubles.isEmpty() || open.stream().anyMatch(row -> !lookedAt.test(row.cause()));
    }

    /// All open items of visits of a site that are still expected, the most urgent first.
    public List<WorkItem> openAt(SiteId site, Function<Set<Long>, List<Booking>> bookings) {
        var open = rows.openAt(site.value());
        if (open.isEmpty()) return List.of();
        var byId = new HashMap<Long, Booking>();
        bookings.apply(open.stream().map(WorkRow::booking).collect(Collectors.toSet()))
                .forEach(booking -> byId.put(booking.id().value(), booking));
        return open.stream()
                .flatMap(row -> Optional.ofNullable(byId.get(row.booking())).map(booking -> item(row, booking)).stream())
                .toList();
    }

    private void open(Booking booking, Trouble trouble) {
        rows.save(new WorkRow(
                null,
                booking.id().value(),
                booking.site().value(),
                trouble.cause(),
                json.write(trouble.reason()),
                trouble.cure().map(json::write).orElse(null),
                trouble.role().name(),
                trouble.due(),
                clock.instant(),
                null,
                1));
        events.publish(
                US,
                new BookingFlagged(
                        booking.id().value(), booking.patient(), booking.site(), trouble.cause(), trouble.role(), trouble.due()));
    }

    private void reword(WorkRow row, Trouble trouble) {
        var reason = json.write(trouble.reason());
        if (row.reason().equals(reason) && row.dueAt().equals(trouble.due())) return;
        rows.reword(row.key(), reason, trouble.cure().map(json::write).orElse(null), trouble.due());
    }

    private WorkItem item(WorkRow row, Booking booking) {
        return new WorkItem(
                row.key(),
                booking,
                row.cause(),
                json.read(row.reason(), Sentence.class),
                Optional.ofNullable(row.cure()).map(cure -> json.read(cure, Sentence.class)),
                Role.valueOf(row.role()),
                row.dueAt(),
                row.openedAt());
    }
}
