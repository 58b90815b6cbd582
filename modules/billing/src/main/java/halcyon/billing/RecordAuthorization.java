package halcyon.billing;

import halcyon.shared.PatientId;
import java.time.LocalDate;

/// A payer's authorization: its number, the days it covers (both included), how many sessions.
public record RecordAuthorization(PatientId patient, long payer, String number, LocalDate from, LocalDate to, int units) {
    public RecordAuthorization {
        if (number.isBlank() || number.length() > 50) throw new IllegalArgumentException("an authorization number has 1 to 50 characters");
        if (to.isBefore(from)) throw new IllegalArgumentException("an authorization ends on or after " + from + ", got " + to);
        if (units < 1) throw new IllegalArgumentException("an authorization covers at least one session, got " + units);
    }
}
