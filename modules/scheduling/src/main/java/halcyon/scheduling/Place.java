package halcyon.scheduling;

import halcyon.shared.ResourceId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;

/// Where one session would be: the chair for its whole length, who observes, which prescriber is in the building.
public record Place(TimeSlot slot, ResourceId chair, StaffId observer, StaffId prescriber) {}
