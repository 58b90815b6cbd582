package halcyon.billing;

import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.Optional;

/// One row of the claim queue. `refusal` is why it was rejected or denied.
public record ClaimLine(
        ClaimId id, String number, PatientId patient, String patientName, SiteId site, LocalDate dateOfService, String payer, Money charge, Money paid, ClaimState state, int problems, Optional<Problem> refusal) {}
