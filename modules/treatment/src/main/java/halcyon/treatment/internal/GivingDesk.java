package halcyon.treatment.internal;

import static halcyon.treatment.internal.Answering.done;
import static halcyon.treatment.internal.Answering.refused;

import halcyon.protocol.Care;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.treatment.DeviceGiven;
import halcyon.treatment.InfusionStopped;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.treatment.internal.dose.DeviceRow;
import halcyon.treatment.internal.dose.PumpClock;
import halcyon.treatment.internal.rule.Amount;
import halcyon.treatment.internal.rule.DoseRule;
import halcyon.treatment.internal.rule.Infusion;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;

/// How the dose reaches the patient: it flows from a bag, is given at once, or device by device with a rest between.
@Singleton
class GivingDesk {
    private static final int THOUSANDTHS = 3;

    private final SessionFile file;
    private final SessionRows sessions;
    private final Dosage dosage;
    private final DoseRows doses;
    private final DeviceRow.Rows devices;
    private final DrugLedger ledger;
    private final PumpClock pump;
    private final Scheduling scheduling;
    private final Events events;

    GivingDesk(
            SessionFile file,
            SessionRows sessions,
            Dosage dosage,
            DoseRows doses,
            DeviceRow.Rows devices,
            DrugLedger ledger,
            PumpClock pump,
            Scheduling scheduling,
            Events events) {
        this.file = file;
        this.sessions = sessions;
        this.dosage = dosage;
        this.doses = doses;
        this.devices = devices;
        this.ledger = ledger;
        this.pump = pump;
        this.scheduling = scheduling;
        this.events = events;
    }

    /// The session has just started.
    Step begun(Actor actor, SessionRow before, DoseRow dose) {
        var row = sessions.findById(before.number()).orElseThrow();
        var preparation = dosage.preparation(row);
        var milligrams = Amount.plain(dose.milligrams()) + " mg";
        if (preparation.form().flows()) {
            file.note(actor, row, "started", milligrams + " · " + Amount.plain(dose.rate()) + " mL/h");
            return done(SessionState.RUNNING);
        }
        if (preparation.form() == Care.Form.DEVICE) return give(actor, row, dose, 1);
        file.note(actor, row, "given", milligrams);
        return over(actor, row, dose, dose.millilitres(), row.started());
    }

    Step device(Actor actor, SessionId session) {
        var row = file.open(actor, "giveDevice", session);
        if (row.state() != SessionState.RUNNING || dosage.preparation(row).form() != Care.Form.DEVICE)
            return refused("treatment.no-device-due");
        var given = devices.of(row.number());
        var next = given.getLast().givenAt().plus(Duration.ofMinutes(dosage.preparation(row).restMinutes()));
        var left = Duration.between(file.now(), next);
        if (left.isPositive())
            return refused("treatment.device-rest", dosage.preparation(row).restMinutes(), left.plusSeconds(59).toMinutes());
        return give(actor, row, doses.findById(row.number()).orElseThrow(), given.size() + 1);
    }

    private Step give(Actor actor, SessionRow row, DoseRow dose, int number) {
        var of = DoseRule.devices(dosage.preparation(row), dose.milligrams());
        var now = file.now();
        devices.give(row.number(), number, now, actor.name());
        file.note(actor, row, "device", number + " / " + of);
        events.publish(actor, new DeviceGiven(row.number(), row.patient(), row.site(), number, of));
        if (number == of) return over(actor, row, dose, dose.millilitres(), now);
        SessionFile.changed(sessions.moved(row.number(), row.version()), row);
        return done(SessionState.RUNNING);
    }

    /// Stopped before all was given: what ran or the devices used reached the patient, the rest is open.
    Step ended(Actor actor, SessionRow row, DoseRow dose, Instant at) {
        var given = reached(row, dose, at);
        file.note(actor, row, "stopped", ledger.lot(dose.lotId()).orElseThrow().written(given), at);
        return over(actor, row, dose, given, at);
    }

    private BigDecimal reached(SessionRow row, DoseRow dose, Instant at) {
        if (dosage.preparation(row).form() != Care.Form.DEVICE)
            return Infusion.given(dose.millilitres(), pump.ran(row.number(), row.started(), at), dose.infusionMinutes());
        var used = BigDecimal.valueOf(devices.of(row.number()).size());
        var of = BigDecimal.valueOf(DoseRule.devices(dosage.preparation(row), dose.milligrams()));
        return dose.millilitres().multiply(used).divide(of, THOUSANDTHS, RoundingMode.HALF_UP);
    }

    private Step over(Actor actor, SessionRow row, DoseRow dose, BigDecimal given, Instant at) {
        SessionFile.changed(sessions.stopped(row.number(), row.version(), at), row);
        pump.restart(row.number(), at);
        ledger.give(actor, dose, given);
        scheduling.progress(actor, row.booking(), BookingState.RECOVERING);
        events.publish(
                actor,
                new InfusionStopped(
                        row.number(), row.patient(), row.site(), given, dose.millilitres().subtract(given)));
        return done(SessionState.MONITORING);
    }
}
