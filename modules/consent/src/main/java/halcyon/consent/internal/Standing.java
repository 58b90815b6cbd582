package halcyon.consent.internal;

import halcyon.shared.PatientId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/// Which signature of a patient counts, and until when.
@Singleton
class Standing {
    private final Signatures signatures;
    private final FormShelf shelf;
    private final Settings settings;

    Standing(Signatures signatures, FormShelf shelf, Settings settings) {
        this.signatures = signatures;
        this.shelf = shelf;
        this.settings = settings;
    }

    /// The newest signature not taken back, whether or not it still counts.
    Optional<SignatureRow> latest(PatientId patient, String form) {
        return signatures.standing(patient.value(), form);
    }

    boolean isOfGoodVersion(SignatureRow signature, LocalDate on) {
        return signature.version() >= shelf.oldestGood(signature.form(), on);
    }

    Instant ends(SignatureRow signature) {
        var day = LocalDate.ofInstant(signature.signedAt(), ZoneOffset.UTC);
        return signature
                .signedAt()
                .atZone(ZoneOffset.UTC)
                .plusMonths(settings.number("good-for-months", day))
                .toInstant();
    }

    boolean holds(SignatureRow signature, Instant at, LocalDate on) {
        return !signature.isRevoked() && at.isBefore(ends(signature)) && isOfGoodVersion(signature, on);
    }
}
