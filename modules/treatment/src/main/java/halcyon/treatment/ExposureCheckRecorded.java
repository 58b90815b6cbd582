package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.Optional;

/// A check that repeated exposure asks for was done.
public record ExposureCheckRecorded(PatientId patient, SiteId site, CheckKind kind, LocalDate doneOn, boolean abnormal) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
