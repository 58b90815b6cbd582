package halcyon.treatment.internal;

import static halcyon.treatment.TreatmentAccess.TABLE;
import static halcyon.treatment.internal.Answering.done;
import static halcyon.treatment.internal.Answering.refused;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.treatment.DoseChoice;
import halcyon.treatment.DoseLimited;
import halcyon.treatment.DoseOrdered;
import halcyon.treatment.DoseOrders;
import halcyon.treatment.OrderDose;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.treatment.internal.dose.LimitRow;
import halcyon.treatment.internal.dose.OrderRow;
import halcyon.treatment.internal.rule.Amount;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;

/// Orders of the prescriber for one session, and the most a patient consented to.
@Singleton
class OrderDesk implements DoseOrders {
    private final SessionFile file;
    private final SessionRows sessions;
    private final Dosage dosage;
    private final OrderRow.Rows orders;
    private final LimitRow.Rows limits;
    private final Events events;

    OrderDesk(
            SessionFile file, SessionRows sessions, Dosage dosage, OrderRow.Rows orders, LimitRow.Rows limits, Events events) {
        this.file = file;
        this.sessions = sessions;
        this.dosage = dosage;
        this.orders = orders;
        this.limits = limits;
        this.events = events;
    }

    @Override
    @Transactional
    public DoseChoice doseChoice(Actor actor, SessionId session) {
        TABLE.require(actor, "doseChoice");
        var row = file.open(actor, "doseChoice", session);
        var bounds = bounds(row);
        return new DoseChoice(
                bounds.byWeight(),
                dosage.amount(row),
                dosage.basis(row),
                bounds.amounts(),
                bounds.protocol().dose().ceilingMilligrams(),
                dosage.patientCeiling(row),
                dosage.order(row).map(order -> new DoseChoice.Ordered(order.orderedBy(), order.reason())));
    }

    @Override
    @Transactional
    public Step orderDose(Actor actor, OrderDose command) {
        TABLE.require(actor, "orderDose");
        var row = file.open(actor, "orderDose", command.session());
        if (row.state() != SessionState.PREPARING) return refused("treatment.order-too-late");
        var bounds = bounds(row);
        var isWeightKnown = dosage.weight(row.patient(), command.basis()).isPresent();
        var refusal = bounds.refusal(command.amount(), command.basis(), command.reason(), isWeightKnown);
        if (refusal.isPresent()) return new Step.Refused(List.of(refusal.get()));
        SessionFile.changed(sessions.moved(row.number(), row.version()), row);
        orders.save(order(actor, row, command, bounds.byWeight()));
        file.note(actor, row, "ordered", bounds.said(command.amount(), command.reason()));
        events.publish(
                actor,
                new DoseOrdered(
                        row.number(), row.patient(), row.site(), command.amount(), command.basis().name(), command.reason().strip()));
        return done(row.state());
    }

    private OrderRow order(Actor actor, SessionRow row, OrderDose command, boolean byWeight) {
        return new OrderRow(
                null,
                row.number(),
                byWeight ? command.amount() : null,
                byWeight ? null : command.amount(),
                command.basis(),
                command.reason().strip(),
                actor.subject(),
                actor.name(),
                file.now());
    }

    private DoseBounds bounds(SessionRow row) {
        return new DoseBounds(file.protocol(row), row.courseNumber());
    }

    @Override
    @Transactional
    public Step limitDose(Actor actor, SessionId session, BigDecimal milligrams, String reason) {
        TABLE.require(actor, "limitDose");
        var row = file.open(actor, "limitDose", session);
        if (row.state() != SessionState.PREPARING) return refused("treatment.order-too-late");
        if (milligrams.signum() <= 0) return refused("treatment.limit-positive");
        if (reason.strip().length() < 3) return refused("treatment.order-needs-reason");
        SessionFile.changed(sessions.moved(row.number(), row.version()), row);
        limits.save(new LimitRow(null, row.patientId(), row.drug(), milligrams, reason.strip(), actor.name(), file.now()));
        file.note(actor, row, "limited", Amount.plain(milligrams) + " mg · " + reason.strip());
        events.publish(actor, new DoseLimited(row.number(), row.patient(), row.site(), row.drug(), milligrams));
        return done(row.state());
    }
}
