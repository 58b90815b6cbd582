package halcyon.treatment;

import halcyon.scheduling.BookingId;

/// Front desk or nurse: identity proved by two facts, who takes the patient home, and whether the fasting rule was kept.
public record CheckIn(BookingId booking, boolean nameConfirmed, boolean birthDateConfirmed, String rideName, String ridePhone, boolean fasted) {}
