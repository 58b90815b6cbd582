package halcyon.scheduling;

import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;

/// A person is away, whatever the rota says. `note` is for the rota only, never for a patient.
public record TimeOff(StaffId staff, TimeSlot slot, Kind kind, String note) {
    public enum Kind {
        LEAVE,
        SICK,
        TRAINING
    }
}
