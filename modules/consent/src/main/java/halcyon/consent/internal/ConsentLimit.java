package halcyon.consent.internal;

import halcyon.clearance.Limit;
import halcyon.clearance.Subject;
import halcyon.protocol.Protocols;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// No place later than a standing consent lasts. Without a consent nothing is bounded: it can still be signed before the visit.
@Singleton
class ConsentLimit implements Limit {
    private static final Actor SYSTEM = Actor.system("consent");

    private final Standing standing;
    private final Protocols protocols;
    private final Settings settings;
    private final Clock clock;

    ConsentLimit(Standing standing, Protocols protocols, Settings settings, Clock clock) {
        this.standing = standing;
        this.protocols = protocols;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Bound of(PatientId patient, String purpose) {
        return new Bound(Optional.empty(), end(patient, purpose), OptionalInt.empty(), Sentence.of("consent.lasts"));
    }

    /// What the signature that counts now agrees to.
    @Override
    public Optional<Ceiling> ceiling(PatientId patient, long protocolVersion) {
        var form = protocols.version(SYSTEM, protocolVersion).consentForm();
        return standing.latest(patient, form)
                .filter(signature -> clock.instant().isBefore(standing.ends(signature)))
                .flatMap(SignatureRow::ceiling)
                .map(most -> new Ceiling(most, Sentence.of("consent.up-to", most.toPlainString())));
    }

    private Optional<Instant> end(PatientId patient, String purpose) {
        if (!purpose.equals(Subject.TREATMENT)) return Optional.empty();
        var form = settings.text("treatment-form", LocalDate.now(clock));
        return standing.latest(patient, form).map(standing::ends).filter(clock.instant()::isBefore);
    }
}
