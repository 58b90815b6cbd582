package halcyon.treatment.internal;

import static halcyon.treatment.internal.Answering.done;
import static halcyon.treatment.internal.Answering.refused;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Sentence;
import halcyon.shared.StaleVersion;
import halcyon.shared.Unknown;
import halcyon.treatment.Confirmation;
import halcyon.treatment.DoseCalculation;
import halcyon.treatment.DrugDrawn;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.treatment.internal.confirm.Confirmations;
import halcyon.treatment.internal.confirm.Entered;
import halcyon.treatment.internal.rule.Amount;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The dose: calculated from today's weight and the lot's label, drawn from the cabinet's book.
@Singleton
class DoseDesk {
    private final SessionFile file;
    private final SessionRows sessions;
    private final SessionSubject subject;
    private final DoseRows doses;
    private final DrugLedger ledger;
    private final Dosage dosage;
    private final Confirmations confirmations;
    private final Settings settings;
    private final Events events;

    DoseDesk(
            SessionFile file,
            SessionRows sessions,
            SessionSubject subject,
            DoseRows doses,
            DrugLedger ledger,
            Dosage dosage,
            Confirmations confirmations,
            Settings settings,
            Events events) {
        this.file = file;
        this.sessions = sessions;
        this.subject = subject;
        this.doses = doses;
        this.ledger = ledger;
        this.dosage = dosage;
        this.confirmations = confirmations;
        this.settings = settings;
        this.events = events;
    }

    DoseCalculation calculate(Actor actor, SessionId session, long lot) {
        var row = file.open(actor, "calculateDose", session);
        return calculate(row, lotAt(row, lot));
    }

    Step draw(Actor actor, SessionId session, long lot) {
        var row = file.open(actor, "draw", session);
        return switch (row.state()) {
            case PREPARING -> drawNow(actor, row, lotAt(row, lot));
            case DRAWN -> drawnBefore(row, lot);
            case RUNNING, MONITORING, DISCHARGED, SIGNED, ABANDONED -> refused("treatment.cannot-draw");
        };
    }

    private Step drawNow(Actor actor, SessionRow row, LotRow lot) {
        var clearance = subject.beforeDraw(actor, row);
        if (!clearance.mayProceed()) return new Step.NotCleared(clearance);
        var dose = calculate(row, lot);
        if (dose.refusal().isPresent()) return new Step.Refused(List.of(dose.refusal().get()));
        SessionFile.changed(sessions.drawn(row.number(), row.version()), row);
        // it held enough a moment ago; who lost the race reads again and finds the lot refused
        if (!ledger.draw(actor, lot.number(), dose.millilitres(), row.number()))
            throw new StaleVersion("lot " + lot.lotNumber());
        doses.save(DoseRow.of(row.number(), lot.number(), dose, file.now(), actor.name()));
        if (settings.flag("draw.second-person", file.now())) confirmations.enter(entry(actor, row, lot, dose));
        file.note(actor, row, "drawn", lot.lotNumber() + " · " + Amount.plain(dose.milligrams()) + " mg = "
                + lot.written(dose.millilitres()));
        events.publish(
                actor,
                new DrugDrawn(
                        row.number(),
                        row.patient(),
                        row.site(),
                        lot.number(),
                        dose.milligrams(),
                        dose.millilitres()));
        return done(SessionState.DRAWN);
    }

    private Entered entry(Actor actor, SessionRow row, LotRow lot, DoseCalculation dose) {
        return new Entered(
                Confirmation.Kind.DRAW,
                row.number(),
                row.patientId(),
                row.siteId(),
                lot.number(),
                lot.lotNumber(),
                lot.drug(),
                lot.expires(),
                dose.concentration(),
                Amount.tidy(dose.milligrams()),
                Amount.tidy(dose.millilitres()),
                lot.measure(),
                dose.steps(),
                actor.subject(),
                actor.name(),
                file.now());
    }

    private Step drawnBefore(SessionRow row, long lot) {
        var draw = confirmations.newest(row.number(), Confirmation.Kind.DRAW).filter(Confirmation::isRefused);
        if (draw.isPresent()) return refused("treatment.draw-refused", draw.get().reason().orElse(""));
        var same = doses.findById(row.number()).map(DoseRow::lotId).filter(drawn -> drawn == lot);
        return same.isPresent() ? done(SessionState.DRAWN) : refused("treatment.drawn-already");
    }

    private DoseCalculation calculate(SessionRow row, LotRow lot) {
        var dose = dosage.calculate(row, lot);
        if (dose.refusal().isPresent()) return dose;
        return lotTrouble(row, lot, dose.millilitres()).map(dose::refusedFor).orElse(dose);
    }

    private Optional<Sentence> lotTrouble(SessionRow row, LotRow lot, BigDecimal millilitres) {
        if (lot.expiredOn(file.today(row)))
            return Optional.of(Sentence.of("treatment.lot-expired", lot.lotNumber(), lot.expires()));
        if (!lot.drug().equals(row.drug()))
            return Optional.of(Sentence.of("treatment.lot-of-other-drug", lot.lotNumber(), lot.drug(), row.drug()));
        if (lot.millilitresLeft().compareTo(millilitres) < 0)
            return Optional.of(Sentence.of("treatment.lot-too-small", lot.lotNumber(), lot.written(millilitres)));
        if (ledger.usable(lot.number(), row.patient()).compareTo(millilitres) < 0)
            return Optional.of(Sentence.of("treatment.lot-labelled", lot.lotNumber()));
        return Optional.empty();
    }

    private LotRow lotAt(SessionRow row, long lot) {
        return ledger.lot(lot)
                .filter(found -> found.siteId().equals(row.siteId()))
                .orElseThrow(() -> new Unknown("lot " + lot + " in the cabinet of " + row.site()));
    }
}
