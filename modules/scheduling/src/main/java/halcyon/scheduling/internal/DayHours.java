package halcyon.scheduling.internal;

import halcyon.directory.ResourceKind;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.DayCapacity;
import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.occupancy.Cells;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;

/// Counts a day's usable, taken and free minutes of places, five minutes at a time.
record DayHours(DayBoard day) {
    private static final Duration CELL = Duration.ofMinutes(Cells.MINUTES);
    private static final Duration HOUR = Duration.ofHours(1);

    DayCapacity count() {
        var hours = new ArrayList<DayCapacity.Hour>();
        for (var from = day.hours().from(); from.isBefore(day.hours().to()); from = next(from)) hours.add(hour(from));
        return new DayCapacity(day.site(), day.zone(), day.date(), hours);
    }

    private DayCapacity.Hour hour(Instant from) {
        long usable = 0;
        long taken = 0;
        long free = 0;
        for (var at = from; at.isBefore(next(from)); at = at.plus(CELL)) {
            var sitting = sitting(at);
            var most = Math.min(places(), capacity(at));
            usable += Math.max(most, sitting);
            taken += sitting;
            free += Math.max(0, Math.min(places() - sitting, capacity(at) - watched(at)));
        }
        return new DayCapacity.Hour(from, usable * CELL.toMinutes(), taken * CELL.toMinutes(), free * CELL.toMinutes());
    }

    // to the next full hour, or to closing time
    private Instant next(Instant from) {
        var full = from.plus(HOUR).truncatedTo(ChronoUnit.HOURS);
        return full.isBefore(day.hours().to()) ? full : day.hours().to();
    }

    private long places() {
        return day.columns().stream().filter(resource -> resource.kind() != ResourceKind.PUMP).count();
    }

    private long sitting(Instant at) {
        return day.visits().stream()
                .filter(visit -> visit.booking().place().slot().contains(at))
                .count();
    }

    private long capacity(Instant at) {
        if (!day.open()) return 0;
        var led = day.shifts().stream().anyMatch(shift -> shift.duty() == Shift.Duty.PRESCRIBER && shift.slot().contains(at));
        return led ? day.observers().stream().filter(load -> load.slot().contains(at)).mapToLong(DayBoard.Load::capacity).findFirst().orElse(0) : 0;
    }

    private long watched(Instant at) {
        return day.observers().stream().filter(load -> load.slot().contains(at)).mapToLong(DayBoard.Load::watched).findFirst().orElse(0);
    }
}
