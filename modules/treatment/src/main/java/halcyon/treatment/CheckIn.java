package halcyon.treatment;

import halcyon.scheduling.BookingId;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/// Front desk or nurse: identity proved by two facts, who takes the patient home, at what o'clock (site time) she last ate
/// and drank where the protocol asks, the answer to the pregnancy question, and what else is taken; no class named means
/// that none is taken.
public record CheckIn(
        BookingId booking,
        boolean nameConfirmed,
        boolean birthDateConfirmed,
        String rideName,
        String ridePhone,
        Optional<LocalTime> lastFood,
        Optional<LocalTime> lastDrink,
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
