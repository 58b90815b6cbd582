package halcyon.treatment.internal;

import halcyon.clearance.AskOverride;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearance;
import halcyon.clearance.Clearance.Result;
import halcyon.clearance.Clearances;
import halcyon.clearance.Overriding;
import halcyon.clearance.Subject;
import halcyon.shared.Actor;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A session in the words of the gates, and the asking itself.
@Singleton
class SessionSubject {
    private final Dosage dosage;
    private final DoseRows doses;
    private final Clearances clearances;

    SessionSubject(Dosage dosage, DoseRows doses, Clearances clearances) {
        this.dosage = dosage;
        this.doses = doses;
        this.clearances = clearances;
    }

    Clearance ask(Actor actor, Checkpoint checkpoint, SessionRow row) {
        return clearances.check(actor, checkpoint, of(row));
    }

    /// What stands between this session and its dose: the gates before the draw, and those of check-in that the settings do not
    /// ask again and that are still red. A soft red of check-in is cured or overridden before the drug is touched.
    Clearance beforeDraw(Actor actor, SessionRow row) {
        var atDraw = ask(actor, Checkpoint.BEFORE_DRAW, row).results();
        var asked = atDraw.stream().map(Result::gate).collect(Collectors.toSet());
        var stillRed = ask(actor, Checkpoint.CHECK_IN, row).results().stream()
                .filter(result -> !result.clear() && !asked.contains(result.gate()));
        return new Clearance(
                Checkpoint.BEFORE_DRAW, Stream.concat(atDraw.stream(), stillRed).toList());
    }

    /// Asks to pass a soft red, at the checkpoint that asks this gate last.
    Overriding askOverride(Actor actor, SessionRow row, String gate, String reason) {
        var atDraw = ask(actor, Checkpoint.BEFORE_DRAW, row).results().stream()
                .anyMatch(result -> result.gate().equals(gate));
        var checkpoint = atDraw ? Checkpoint.BEFORE_DRAW : Checkpoint.CHECK_IN;
        return clearances.askOverride(actor, new AskOverride(gate, checkpoint, of(row), reason));
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
        return dosage.milligrams(row);
    }
}
