package halcyon.scheduling;

import halcyon.directory.Resource;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// One site's day: its columns, its visits with the patient's list name, who observes how many, who prescribes when.
public record DayBoard(
        SiteId site,
        ZoneId zone,
        LocalDate date,
        TimeSlot hours,
        List<Resource> columns,
        List<Visit> visits,
        List<Load> observers,
        List<Shift> shifts,
        Instant asOf) {
    /// A visit with its parts of the slot: chair until `chairUntil`, then turnover until `place.slot.to`.
    public record Visit(Booking booking, String patientName, Instant chairUntil) {}

    /// From `slot.from` on, `watched` patients against a capacity of the observers present.
    public record Load(TimeSlot slot, int watched, int capacity) {}
}
