package halcyon.scheduling;

import java.time.Instant;
import java.util.Optional;

/// What a patient said of a visit, and when; `wish` for one who asked for another time.
public record PatientAnswer(BookingId booking, Word word, Optional<Wish> wish, Instant saidAt) {
    public enum Word {
        CONFIRMED,
        CANCELLED,
        ASKED
    }
}
