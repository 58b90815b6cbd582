package halcyon.treatment;

import halcyon.shared.PatientId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// A line of the drug book. `amount` is positive; a counter takes it back. What came or went in one delivery is one line of
/// several containers. `reference` is the invoice, Form 41, transfer or loss it rests on, or the session with its patient.
public record BookEntry(
        long id,
        Instant at,
        EntryKind kind,
        String drug,
        String lotNumber,
        Measure measure,
        int containers,
        String serial,
        BigDecimal amount,
        boolean counter,
        boolean countered,
        String by,
        Optional<String> witness,
        Optional<String> reason,
        Optional<String> reference,
        Optional<SessionId> session,
        Optional<PatientId> patient) {
    /// Whether it may still be taken back here.
    public boolean mayBeCountered() {
        return !counter && !countered && !kind.ofSession() && kind != EntryKind.TRANSFER_IN && kind != EntryKind.TRANSFER_OUT;
    }
}
