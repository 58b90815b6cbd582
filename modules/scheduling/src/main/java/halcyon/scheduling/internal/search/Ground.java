package halcyon.scheduling.internal.search;

import halcyon.protocol.Protocol;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.shared.ResourceId;
import halcyon.shared.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What a search stands on, loaded once: who and what is free in which cells. All sets span the same days.
/// `observersOnRota` counts shifts alone, `observersFree` also what they already watch; `bookedDates` are days on which
/// the patient has a session already.
public record Ground(
        OpenHours hours,
        Protocol protocol,
        int startEveryMinutes,
        Instant now,
        long firstDay,
        int days,
        Map<ResourceId, Cells> chairs,
        Map<StaffId, Cells> observersOnRota,
        Map<StaffId, Cells> observersFree,
        Map<StaffId, Cells> prescribers,
        Cells patientFree,
        Set<LocalDate> bookedDates) {
    /// The same ground, where a visit may begin on every five-minute mark.
    public Ground startingOnAnyMark() {
        return with(Cells.MINUTES, bookedDates);
    }

    /// As if the session at this moment were not booked.
    public Ground without(Instant session) {
        var others = new HashSet<>(bookedDates);
        others.remove(hours.dateOf(session));
        return with(startEveryMinutes, others);
    }

    private Ground with(int everyMinutes, Set<LocalDate> dates) {
        return new Ground(
                hours, protocol, everyMinutes, now, firstDay, days, chairs, observersOnRota, observersFree, prescribers, patientFree, dates);
    }

    int chairCells() {
        return protocol.calendar().chairMinutes() / Cells.MINUTES;
    }

    int slotCells() {
        return (protocol.calendar().chairMinutes() + protocol.calendar().turnoverMinutes()) / Cells.MINUTES;
    }

    Cells none() {
        return Cells.none(firstDay, days);
    }
}
