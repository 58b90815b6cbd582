package halcyon.treatment.internal;

import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearance;
import halcyon.clearance.Clearances;
import halcyon.clearance.Subject;
import halcyon.shared.Actor;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// A session in the words of the gates, and the asking itself.
@Singleton
class SessionSubject {
    private final SessionFile file;
    private final DoseRows doses;
    private final Clearances clearances;

    SessionSubject(SessionFile file, DoseRows doses, Clearances clearances) {
        this.file = file;
        this.doses = doses;
        this.clearances = clearances;
    }

    Clearance ask(Actor actor, Checkpoint checkpoint, SessionRow row) {
        return clearances.check(actor, checkpoint, of(row));
    }

    Subject of(SessionRow row) {
        return new Subject(
                row.patient(),
                row.site(),
                row.slot(),
                Set.of(row.observer(), row.prescriber()),
                Subject.TREATMENT,
                row.route(),
                row.drug(),
                milligrams(row),
                Optional.of(row.protocolVersion()),
                Optional.of(row.bookingId()),
                Optional.of(row.number()));
    }

    private Optional<BigDecimal> milligrams(SessionRow row) {
        var drawn = doses.findById(row.number()).map(DoseRow::milligrams);
        if (drawn.isPresent()) return drawn;
        return file.patient(row).weightKilograms().map(file.doseRule(row)::milligrams);
    }
}
