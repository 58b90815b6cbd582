package halcyon.scheduling.internal.search;

import halcyon.protocol.Protocol;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.shared.ResourceId;
import halcyon.shared.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a search stands on at one site, loaded once: who and what is free in which cells. All sets span the same days, at all
/// sites of a search. People are there only as long as their licences and credentials hold; `bookedDates` are days on which
/// the patient has a session already.
public record Ground(
        OpenHours hours,
        Protocol protocol,
        int startEveryMinutes,
        Instant now,
        long firstDay,
        int days,
        List<Seat> seats,
        Map<ResourceId, Cells> pumps,
        Map<StaffId, Watcher> observers,
        Map<StaffId, Cells> prescribers,
        Cells patientFree,
        Set<LocalDate> bookedDates) {
    /// The same ground for another patient.
    public Ground of(Cells free, Set<LocalDate> booked) {
        return new Ground(
                hours, protocol, startEveryMinutes, now, firstDay, days, seats, pumps, observers, prescribers, free, Set.copyOf(booked));
    }

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
                hours, protocol, everyMinutes, now, firstDay, days, seats, pumps, observers, prescribers, patientFree, dates);
    }

    Cells none() {
        return Cells.none(firstDay, days);
    }

    List<LocalDate> dates() {
        var first = hours.dateOf(none().at(0));
        var last = hours.dateOf(none().at(days * Cells.PER_DAY - 1));
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
