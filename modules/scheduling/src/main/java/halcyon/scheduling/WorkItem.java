package halcyon.scheduling;

import halcyon.shared.Role;
import halcyon.shared.Sentence;
import java.time.Instant;
import java.util.Optional;

/// Something to be done about a booking: what is in the way, what cures it, who can, and by when. `cause` is the gate's name,
/// or `scheduling.calendar` when the rota, the hours or a chair failed it.
public record WorkItem(
        long id, Booking booking, String cause, Sentence reason, Optional<Sentence> cure, Role role, Instant due, Instant since) {}
