package halcyon.contact;

import java.time.Instant;
import java.util.Optional;

/// A link with its fate, without token or code. `state` is SENT, OPENED, DONE, REPLACED, EXPIRED or LOCKED.
public record LinkLine(
        long id, Purpose purpose, String state, Instant issuedAt, Instant expires, Optional<Instant> openedAt, Optional<Instant> doneAt) {
    /// Whether the patient can still open it.
    public boolean isLive() {
        return state.equals("SENT") || state.equals("OPENED");
    }
}
