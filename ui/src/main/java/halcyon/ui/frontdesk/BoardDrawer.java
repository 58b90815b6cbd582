package halcyon.ui.frontdesk;

import halcyon.directory.Resource;
import halcyon.directory.ResourceKind;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.DayBoard.Visit;
import halcyon.scheduling.Shift;
import halcyon.shared.StaffId;
import halcyon.ui.parts.BoardDay;
import halcyon.ui.parts.BoardDay.Block;
import halcyon.ui.parts.BoardDay.Column;
import halcyon.ui.parts.BoardDay.Kind;
import halcyon.ui.parts.BoardDay.Load;
import halcyon.ui.parts.BoardDay.Presence;
import halcyon.ui.parts.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns a site's day into what the board draws.
record BoardDrawer(DayBoard day, VisitWords words, Map<StaffId, String> names, String title, boolean bookable) {
    BoardDay draw(String show) {
        var live = day.asOf().atZone(day.zone()).toLocalDate().equals(day.date());
        return new BoardDay(
                title,
                day.zone(),
                first(),
                last(),
                day.asOf(),
                live,
                bookable,
                columns(),
                words.shown(show).stream().map(this::block).toList(),
                day.observers().stream().map(load -> new Load(load.slot().from(), load.slot().to(), load.watched(), load.capacity())).toList(),
                prescribers());
    }

    // a visit that was booked before the hours changed must not fall off the board
    private Instant first() {
        return day.visits().stream()
                .map(visit -> visit.booking().place().slot().from())
                .filter(day.hours().from()::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(day.hours().from());
    }

    private Instant last() {
        return day.visits().stream()
                .map(visit -> visit.booking().place().slot().to())
                .filter(day.hours().to()::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(day.hours().to());
    }

    private List<Column> columns() {
        return day.columns().stream()
                .sorted(Comparator.comparing(Resource::kind).thenComparing(resource -> resource.id().value()))
                .map(resource -> new Column(String.valueOf(resource.id()), resource.label(), "", kind(resource.kind())))
                .toList();
    }

    private Block block(Visit visit) {
        var booking = visit.booking();
        var trouble = words.trouble(visit);
        return new Block(
                String.valueOf(booking.id()),
                String.valueOf(booking.place().chair()),
                booking.place().slot().from(),
                visit.chairUntil(),
                booking.place().slot().to(),
                VisitWords.familyName(visit),
                words.course(visit),
                words.state(visit),
                words.word(visit),
                names.getOrDefault(booking.place().observer(), ""),
                trouble,
                trouble.isEmpty() ? Optional.empty() : Optional.of(State.WATCH),
                booking.state().isInChair(),
                bookable && booking.state() == BookingState.BOOKED);
    }

    private List<Presence> prescribers() {
        return day.shifts().stream()
                .filter(shift -> shift.duty() == Shift.Duty.PRESCRIBER)
                .map(shift -> new Presence(names.getOrDefault(shift.staff(), ""), shift.slot().from(), shift.slot().to()))
                .toList();
    }

    private static Kind kind(ResourceKind kind) {
        return switch (kind) {
            case CHAIR -> Kind.CHAIR;
            case ROOM -> Kind.ROOM;
            case PUMP -> Kind.PUMP;
        };
    }
}
