package halcyon.treatment;

import halcyon.scheduling.BookingId;

/// Front desk or nurse: identity proved by two facts, who takes the patient home, whether the fasting rule was kept, and
/// the answer to the pregnancy question.
public record CheckIn(
        BookingId booking,
        boolean nameConfirmed,
        boolean birthDateConfirmed,
        String rideName,
        String ridePhone,
        boolean fasted,
        Pregnancy pregnancy) {
    /// The patient's answer; asked at every visit. YES stops the dose.
    public enum Pregnancy {
        NO,
        YES,
        NOT_APPLICABLE
    }
}
