package halcyon.treatment;

import java.time.Instant;
import java.util.Set;

/// What a patient said to take at the check-in of a session. Empty: none of them, and she was asked.
public record MedicinesSaid(SessionId session, Set<Medicine> taken, Instant at, String by) {
    public MedicinesSaid {
        taken = Set.copyOf(taken);
    }
}
