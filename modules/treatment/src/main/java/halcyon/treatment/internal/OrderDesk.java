package halcyon.treatment.internal;

import static halcyon.treatment.TreatmentAccess.TABLE;
import static halcyon.treatment.internal.Answering.done;
import static halcyon.treatment.internal.Answering.refused;

import halcyon.protocol.Protocol;
import halcyon.protocol.WeightBasis;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Sentence;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        var protocol = file.protocol(row);
        return new DoseChoice(
                byWeight(protocol),
                dosage.amount(row),
                dosage.basis(row),
                amounts(row, protocol),
                protocol.dose().ceilingMilligrams(),
                dosage.patientCeiling(row),
                dosage.order(row).map(order -> new DoseChoice.Ordered(order.orderedBy(), order.reason())));
    }

    @Override
    @Transactional
    public Step orderDose(Actor actor, OrderDose command) {
        TABLE.require(actor, "orderDose");
        var row = file.open(actor, "orderDose", command.session());
        if (row.state() != SessionState.PREPARING) return refused("treatment.order-too-late");
        var refusal = refusal(row, command);
        if (refusal.isPresent()) return new Step.Refused(List.of(refusal.get()));
        SessionFile.changed(sessions.moved(row.number(), row.version()), row);
        orders.save(order(actor, row, command));
        var text = Amount.plain(command.amount()) + (byWeight(file.protocol(row)) ? " mg/kg" : " mg") + " · " + command.reason().strip();
        file.note(actor, row, "ordered", text);
        events.publish(
                actor,
                new DoseOrdered(
                        row.number(), row.patient(), row.site(), command.amount(), command.basis().name(), command.reason().strip()));
        return done(row.state());
    }

    private OrderRow order(Actor actor, SessionRow row, OrderDose command) {
        var byWeight = byWeight(file.protocol(row));
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

    private Optional<Sentence> refusal(SessionRow row, OrderDose command) {
        var protocol = file.protocol(row);
        if (command.reason().strip().length() < 3) return Optional.of(Sentence.of("treatment.order-needs-reason"));
        if (isFirstFixed(row, protocol) && command.amount().compareTo(protocol.dose().fixedMilligrams().getFirst()) != 0)
            return Optional.of(Sentence.of("treatment.first-amount-only", Amount.plain(protocol.dose().fixedMilligrams().getFirst())));
        var amounts = amounts(row, protocol);
        if (amounts.stream().noneMatch(amount -> amount.compareTo(command.amount()) == 0))
            return Optional.of(Sentence.of(
                    "treatment.order-out-of-bounds",
                    Amount.plain(command.amount()),
                    Amount.plain(amounts.getFirst()),
                    Amount.plain(amounts.getLast())));
        if (!byWeight(protocol) && command.basis() != WeightBasis.ACTUAL)
            return Optional.of(Sentence.of("treatment.fixed-has-no-weight"));
        if (byWeight(protocol) && dosage.weight(row, command.basis()).isEmpty() && command.basis() != WeightBasis.ACTUAL)
            return Optional.of(Sentence.of("treatment.no-ideal-weight"));
        return Optional.empty();
    }

    /// Rising.
    private static List<BigDecimal> amounts(SessionRow row, Protocol protocol) {
        var dose = protocol.dose();
        if (isFirstFixed(row, protocol)) return List.of(dose.fixedMilligrams().getFirst());
        if (!byWeight(protocol)) return dose.fixedMilligrams().stream().sorted().toList();
        var steps = protocol.care().steps();
        if (!steps.allowed()) return List.of(dose.milligramsPerKilogram());
        var amounts = new ArrayList<BigDecimal>();
        for (var amount = steps.lowest(); amount.compareTo(steps.highest()) <= 0; amount = amount.add(steps.by()))
            amounts.add(Amount.tidy(amount));
        return amounts;
    }

    /// The first session of a course begins with the first amount.
    private static boolean isFirstFixed(SessionRow row, Protocol protocol) {
        return !byWeight(protocol) && row.courseNumber() == 1;
    }

    private static boolean byWeight(Protocol protocol) {
        return protocol.dose().fixedMilligrams().isEmpty();
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
