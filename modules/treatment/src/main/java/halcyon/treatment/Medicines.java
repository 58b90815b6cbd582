package halcyon.treatment;

import halcyon.scheduling.BookingId;
import halcyon.shared.Actor;
import java.util.Optional;

/// What else the patient takes; asked at every check-in ([CheckIn]).
public interface Medicines {
    /// The newest answer of this session; empty when nobody has asked.
    Optional<MedicinesSaid> medicines(Actor actor, SessionId session);

    /// What the patient of a booking said last, at this visit or an earlier one: the question begins with it, today's answer
    /// is still the patient's.
    Optional<MedicinesSaid> lastMedicines(Actor actor, BookingId booking);
}
