package halcyon.billing;

import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Asking payers whether a patient is covered. What was asked and answered is kept.
public interface Eligibilities {
    /// Writes a 270 to the payer that is first on the day. Refused for a session the patient keeps from her plan, and where there is
    /// no payer to ask.
    EligibilityAsked askEligibility(Actor actor, PatientId patient, Optional<Long> booking, LocalDate on);

    /// Asks for everyone with a visit three days from now who was not asked for yet; called by a job. Returns how many were asked.
    int askDueEligibility(Actor actor);

    /// What was asked about a patient and answered, newest first.
    List<Inquiry> inquiries(Actor actor, PatientId patient);
}
