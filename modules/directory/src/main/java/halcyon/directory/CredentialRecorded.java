package halcyon.directory;

import halcyon.shared.DomainEvent;
import halcyon.shared.StaffId;
import java.time.LocalDate;
import java.util.Optional;

/// A licence or another credential of a person was written down, first or anew; it is valid through `expires`.
public record CredentialRecorded(StaffId staff, String kind, Optional<LocalDate> expires) implements DomainEvent {}
