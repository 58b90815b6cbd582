package halcyon.treatment;

import halcyon.scheduling.BookingId;
import java.util.Set;

/// Front desk or nurse: identity proved by two facts, who takes the patient home, whether the fasting rule was kept, the
/// answer to the pregnancy question, and what else is taken; no class named means that none is taken.
public record CheckIn(
        BookingId booking,
        boolean nameConfirmed,
        boolean birthDateConfirmed,
        String rideName,
        String ridePhone,
        boolean fasted,
        Pregnancy pregnancy,
        Set<Medicine> medicines) {
    public CheckIn {
        medicines = Set.copyOf(medicines);
    }

    /// The patient's answer; asked at every visit. YES stops the dose.
    public enum Pregnancy {
        NO,
        YES,
        NOT_APPLICABLE
    }
}
