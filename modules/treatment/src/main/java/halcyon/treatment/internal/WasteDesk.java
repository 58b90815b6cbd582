package halcyon.treatment.internal;

import static halcyon.treatment.internal.Answering.done;
import static halcyon.treatment.internal.Answering.refused;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Reauthentication.Verdict.Fresh;
import halcyon.treatment.Confirmation;
import halcyon.treatment.DrugWasted;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.treatment.WasteEntered;
import halcyon.treatment.internal.confirm.Confirmations;
import halcyon.treatment.internal.confirm.Entered;
import halcyon.treatment.internal.rule.Amount;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What was drawn and did not reach the patient: entered by one, witnessed by another, then booked.
@Singleton
class WasteDesk {
    private final SessionFile file;
    private final SessionRows sessions;
    private final DoseRows doses;
    private final DrugLedger ledger;
    private final Confirmations confirmations;
    private final Settings settings;
    private final Events events;

    WasteDesk(
            SessionFile file,
            SessionRows sessions,
            DoseRows doses,
            DrugLedger ledger,
            Confirmations confirmations,
            Settings settings,
            Events events) {
        this.file = file;
        this.sessions = sessions;
        this.doses = doses;
        this.ledger = ledger;
        this.confirmations = confirmations;
        this.settings = settings;
        this.events = events;
    }

    Step enter(Actor actor, SessionId session) {
        var row = file.open(actor, "enterWaste", session);
        return switch (row.state()) {
            case MONITORING, DISCHARGED, ABANDONED -> enterNow(actor, row);
            case DRAWN -> drawIsRefused(row) ? enterNow(actor, row) : refused("treatment.waste-not-yet");
            case PREPARING, RUNNING -> refused("treatment.waste-not-yet");
            case SIGNED -> refused("treatment.signed-already");
        };
    }

    private boolean drawIsRefused(SessionRow row) {
        return confirmations.newest(row.number(), Confirmation.Kind.DRAW).filter(Confirmation::isRefused).isPresent();
    }

    private Step enterNow(Actor actor, SessionRow row) {
        var open = ledger.open(row.number());
        if (open.signum() == 0) return refused("treatment.nothing-to-waste");
        if (confirmations.newest(row.number(), Confirmation.Kind.WASTE).filter(Confirmation::isWaiting).isPresent())
            return done(row.state());
        SessionFile.changed(sessions.touched(row.number(), row.state()), row);
        if (!settings.flag("waste.witness", file.now())) return booked(actor, row, open, Optional.empty());
        confirmations.enter(entry(actor, row, open));
        file.note(actor, row, "waste-entered", written(row, open));
        events.publish(actor, new WasteEntered(row.number(), row.patient(), row.site(), open));
        return done(row.state());
    }

    private Entered entry(Actor actor, SessionRow row, BigDecimal open) {
        var dose = doses.findById(row.number()).orElseThrow();
        var lot = ledger.lot(dose.lotId()).orElseThrow();
        var given = dose.millilitres().subtract(open);
        return new Entered(
                Confirmation.Kind.WASTE,
                row.number(),
                row.patientId(),
                row.siteId(),
                lot.number(),
                lot.lotNumber(),
                row.drug(),
                lot.expires(),
                Amount.tidy(lot.concentration()),
                Amount.tidy(open.multiply(lot.concentration())),
                Amount.tidy(open),
                lot.measure(),
                List.of(lot.written(dose.millilitres()) + " − " + lot.written(given) + " = " + lot.written(open)),
                actor.subject(),
                actor.name(),
                file.now());
    }

    /// A second person has witnessed it.
    Step book(Actor actor, SessionRow row, Confirmation entry, Fresh witness) {
        if (ledger.open(row.number()).compareTo(entry.amount().amount()) != 0)
            throw new IllegalStateException("open waste of session " + row.session() + " is not what was entered");
        return booked(actor, row, entry.amount().amount(), Optional.of(witness.name()));
    }

    private Step booked(Actor actor, SessionRow row, BigDecimal millilitres, Optional<String> witness) {
        ledger.waste(actor, row.number(), witness.orElse(null));
        file.note(actor, row, "wasted", written(row, millilitres));
        events.publish(actor, new DrugWasted(row.number(), row.patient(), row.site(), millilitres, witness));
        return row.state() == SessionState.DRAWN ? undrawn(row) : done(row.state());
    }

    /// Wasted before it was given: the refused draw stays in its confirmation and in the book, the dose is to be drawn anew.
    private Step undrawn(SessionRow row) {
        SessionFile.changed(sessions.undrawn(row.number()), row);
        doses.deleteById(row.number());
        return done(SessionState.PREPARING);
    }

    private String written(SessionRow row, BigDecimal amount) {
        var dose = doses.findById(row.number()).orElseThrow();
        return ledger.lot(dose.lotId()).orElseThrow().written(amount);
    }
}
