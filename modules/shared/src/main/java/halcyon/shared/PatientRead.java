package halcyon.shared;

import java.util.Optional;

/// The actor is shown this patient's data on a screen or in an export. Written before the data are shown;
/// if it cannot be written, nothing is shown. 45 CFR 164.312(b)
public record PatientRead(PatientId patient, SiteId site, String screen) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
