package halcyon.directory;

import halcyon.shared.Indication;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.Optional;

/// One row of a search.
public record PatientLine(
        PatientId id, String listName, LocalDate birthDate, Indication indication, Optional<String> diagnosis, SiteId site) {}
