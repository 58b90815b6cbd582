package halcyon.scheduling;

import halcyon.directory.Resource;
import halcyon.protocol.PhaseKind;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// One site's day: its columns, its visits with the patient's list name, who observes how many, who prescribes when, what
/// cannot be used. On a day that is not `open` (a holiday, a closure) `hours` are those of the weekday.
public record DayBoard(
        SiteId site,
        ZoneId zone,
        LocalDate date,
        TimeSlot hours,
        boolean open,
        List<Resource> columns,
        List<Visit> visits,
        List<Load> observers,
        List<Shift> shifts,
        List<OutOfOrder> outOfOrder,
        Instant asOf) {
    /// A usual day.
    public DayBoard(
            SiteId site,
            ZoneId zone,
            LocalDate date,
            TimeSlot hours,
            List<Resource> columns,
            List<Visit> visits,
            List<Load> observers,
            List<Shift> shifts,
            Instant asOf) {
        this(site, zone, date, hours, true, columns, visits, observers, shifts, List.of(), asOf);
    }

    /// A visit with its parts of the slot: chair until `chairUntil`, then turnover until `place.slot.to`; and its phases as
    /// planned; and what the patient said of it.
    public record Visit(Booking booking, String patientName, Instant chairUntil, List<Stretch> phases, Optional<PatientAnswer.Word> answer) {
        /// One whose phases nobody asked for, and of which nothing was said.
        public Visit(Booking booking, String patientName, Instant chairUntil) {
            this(booking, patientName, chairUntil, List.of(), Optional.empty());
        }
    }

    /// One phase of a visit as planned.
    public record Stretch(PhaseKind kind, TimeSlot slot) {}

    /// From `slot.from` on, `watched` patients against a capacity of the observers present.
    public record Load(TimeSlot slot, int watched, int capacity) {}
}
