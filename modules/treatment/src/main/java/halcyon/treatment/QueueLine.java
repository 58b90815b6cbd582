package halcyon.treatment;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A form in the queue. `missing` counts what is still needed.
public record QueueLine(
        SessionId session,
        PatientId patient,
        SiteId site,
        LocalDate serviceDate,
        Instant due,
        State state,
        boolean late,
        int missing,
        int revision,
        Optional<Instant> submittedAt) {
    /// The session goes on; something is missing; complete; gone out.
    public enum State {
        IN_CHAIR,
        INCOMPLETE,
        READY,
        SUBMITTED
    }
}
