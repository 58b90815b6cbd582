package halcyon.treatment;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One entry and what the second person said to it. `steps` are the arithmetic of the draw; for waste, drawn less given.
/// `enteredSubject` is who entered it, by the sign-in; the same person cannot confirm.
public record Confirmation(
        long id,
        Kind kind,
        State state,
        SessionId session,
        PatientId patient,
        SiteId site,
        String drug,
        String lotNumber,
        LocalDate expires,
        BigDecimal concentration,
        BigDecimal milligrams,
        Quantity amount,
        List<String> steps,
        String enteredSubject,
        String enteredBy,
        Instant enteredAt,
        Optional<String> secondPerson,
        Optional<Instant> decidedAt,
        Optional<String> reason,
        String contentHash) {
    public Confirmation {
        steps = List.copyOf(steps);
    }

    public enum Kind {
        DRAW,
        WASTE
    }

    /// `WITHDRAWN`: what it spoke of was ended before anyone decided.
    public enum State {
        WAITING,
        CONFIRMED,
        REFUSED,
        WITHDRAWN
    }

    public boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    public boolean isRefused() {
        return state == State.REFUSED;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }
}
