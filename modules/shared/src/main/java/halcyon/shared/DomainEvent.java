package halcyon.shared;

import java.util.Optional;

/// Something that happened, as a past-tense record of ids and values in its module's root package.
/// Published in the same transaction as the state; delivered after commit, at least once.
public interface DomainEvent {
    /// The patient this is about, if it is about one.
    default Optional<PatientId> aboutPatient() {
        return Optional.empty();
    }

    /// The site where it happened, if it happened at one.
    default Optional<SiteId> atSite() {
        return Optional.empty();
    }
}
