package halcyon.billing;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.util.Optional;

/// A remittance was posted to the claim; `patientCents` is what the payer left to the patient.
public record ClaimPaid(long claim, PatientId patient, SiteId site, long paidCents, long patientCents) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
