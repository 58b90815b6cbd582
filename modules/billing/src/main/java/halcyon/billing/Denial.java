package halcyon.billing;

import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// One refusal of a payer, as work. `reason` is group and adjustment reason ("CO-197"), `remarks` the remark codes beside it;
/// `why` and `cure` say it in plain words. `contested` is what we still claim of `amount`.
public record Denial(
        long id, ClaimId claim, String number, PatientId patient, String patientName, SiteId site, LocalDate dateOfService, String payer, String reason,
        String remarks, Sentence why, Sentence cure, Money amount, Money contested, Step step, LocalDate deadline, State state, Optional<String> owner,
        Optional<String> asked, long remittance, Instant openedAt) {

    /// What to do next; preset by the reason, changed by people.
    public enum Step {
        LOOK,
        CORRECT,
        APPEAL,
        OTHER_PAYER,
        PATIENT,
        WAIT
    }

    /// OPEN, RESENT and APPEALED are work or wait for the payer; WRITE_OFF_ASKED waits for a second person. WRITTEN_OFF was given
    /// up, ANSWERED got another answer, TAKEN_BACK is no answer any more.
    public enum State {
        OPEN,
        RESENT,
        APPEALED,
        WRITE_OFF_ASKED,
        WRITTEN_OFF,
        ANSWERED,
        TAKEN_BACK;

        public boolean isOpen() {
            return this == OPEN || this == RESENT || this == APPEALED || this == WRITE_OFF_ASKED;
        }
    }
}
