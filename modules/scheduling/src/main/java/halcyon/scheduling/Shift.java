package halcyon.scheduling;

import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;

/// A stretch in which a person of the staff works at a site, as observer or as prescriber in the building.
public record Shift(StaffId staff, SiteId site, Duty duty, TimeSlot slot) {
    public enum Duty {
        OBSERVER,
        PRESCRIBER
    }
}
