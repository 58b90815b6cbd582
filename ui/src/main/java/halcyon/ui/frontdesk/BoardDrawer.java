package halcyon.ui.frontdesk;

import halcyon.protocol.PhaseKind;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.DayBoard.Visit;
import halcyon.scheduling.Shift;
import halcyon.shared.StaffId;
import halcyon.ui.parts.BoardDay;
import halcyon.ui.parts.BoardDay.Block;
import halcyon.ui.parts.BoardDay.Closure;
import halcyon.ui.parts.BoardDay.Load;
import halcyon.ui.parts.BoardDay.Presence;
import halcyon.ui.parts.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns a site's day into what the board draws. What a filter leaves out stays, faint: its chair is taken all the same.
record BoardDrawer(DayBoard day, VisitWords words, Map<StaffId, String> names, String title, boolean bookable, BoardAddress at) {
    BoardDay draw() {
        var live = day.asOf().atZone(day.zone()).toLocalDate().equals(day.date());
        var columns = new BoardColumns(day, at.by(), names);
        var shown = words.shown(at);
        return new BoardDay(
                title,
                day.zone(),
                first(),
                last(),
                day.asOf(),
                live,
                bookable && at.by() != BoardAddress.Columns.PEOPLE,
                at.by() != BoardAddress.Columns.PEOPLE,
                columns.all().stream().filter(column -> !at.hidden().contains(column.id())).toList(),
                day.visits().stream().map(visit -> block(visit, columns.of(visit), !shown.contains(visit))).toList(),
                day.observers().stream().map(load -> new Load(load.slot().from(), load.slot().to(), load.watched(), load.capacity())).toList(),
                prescribers(),
                closures(columns));
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

    private Block block(Visit visit, String column, boolean faint) {
        var booking = visit.booking();
        var trouble = words.trouble(visit);
        return new Block(
                String.valueOf(booking.id()),
                column,
                booking.place().slot().from(),
                visit.chairUntil(),
                booking.place().slot().to(),
                VisitWords.familyName(visit),
                words.course(visit),
                words.state(visit),
                words.word(visit),
                at.by() == BoardAddress.Columns.PEOPLE ? words.chair(visit) : names.getOrDefault(booking.place().observer(), ""),
                trouble,
                trouble.isEmpty() ? Optional.empty() : Optional.of(State.WATCH),
                booking.state().isInChair(),
                bookable && booking.state() == BookingState.BOOKED,
                faint,
                visit.phases().stream().filter(phase -> phase.kind() != PhaseKind.TURNOVER).map(words::stretch).toList());
    }

    private List<Closure> closures(BoardColumns columns) {
        if (at.by() == BoardAddress.Columns.PEOPLE) return List.of();
        return day.outOfOrder().stream()
                .map(broken -> new Closure(columns.of(broken.resource()), broken.slot().from(), broken.slot().to(), broken.reason()))
                .toList();
    }

    private List<Presence> prescribers() {
        return day.shifts().stream()
                .filter(shift -> shift.duty() == Shift.Duty.PRESCRIBER)
                .map(shift -> new Presence(names.getOrDefault(shift.staff(), ""), shift.slot().from(), shift.slot().to()))
                .toList();
    }
}
