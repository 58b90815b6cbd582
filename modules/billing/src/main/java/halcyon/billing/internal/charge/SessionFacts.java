package halcyon.billing.internal.charge;

import halcyon.shared.TimeSlot;
import halcyon.treatment.SessionSigned;
import java.util.List;
import java.util.Optional;

/// All that a session is charged by: what was signed, whose rules, and what the clock of the session does not tell. `onEveryLine` is a modifier
/// that each line carries.
public record SessionFacts(
        SessionSigned session, String program, boolean newPatient, Optional<TimeSlot> visit, Optional<String> visitLevel, Optional<TimeSlot> therapy,
        boolean drugSupplied, List<String> instruments, Optional<String> onEveryLine) {
    public SessionFacts {
        instruments = List.copyOf(instruments);
    }
}
