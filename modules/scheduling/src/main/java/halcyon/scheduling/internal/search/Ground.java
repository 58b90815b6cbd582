package halcyon.scheduling.internal.search;

import halcyon.protocol.Protocol;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.shared.ResourceId;
import halcyon.shared.StaffId;
import java.time.Instant;
import java.time.LocalDate;
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
