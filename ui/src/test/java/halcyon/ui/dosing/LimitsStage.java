package halcyon.ui.dosing;

import halcyon.protocol.Care;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.protocol.WeightBasis;
import halcyon.scheduling.BookingId;
import halcyon.shared.PatientId;
import halcyon.shared.Route;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.treatment.Alarms;
import halcyon.treatment.AlertLimits;
import halcyon.treatment.CheckIn;
import halcyon.treatment.DoseChoice;
import halcyon.treatment.DoseOrders;
import halcyon.treatment.Dosing;
import halcyon.treatment.OwnLimits;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.treatment.Treatments;
import halcyon.ui.plan.PlanSamples;
import halcyon.ui.stage.Stage;
import halcyon.ui.stage.StagePerson;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `ui/stage shoot halcyon.ui.dosing.LimitsStage /tmp/shots session/1/limits`: what is set is kept.
final class LimitsStage {
    private final Protocol plan = PlanSamples.infusion();
    private Optional<OwnLimits.Kept> own = Optional.empty();
    private Optional<BigDecimal> ceiling = Optional.of(new BigDecimal("50"));

    public static void main(String[] args) throws Exception {
        var stage = new LimitsStage();
        Stage.with(stage.treatments(), stage.alarms(), stage.orders(), stage.protocols(), DosingStage.directory()).show(LimitsView.class).serve(args);
    }

    Treatments treatments() {
        return DosingStage.made(Treatments.class, Map.of("session", asked -> session()));
    }

    Alarms alarms() {
        return DosingStage.made(Alarms.class, Map.of(
                "ownLimits", asked -> own,
                "alertLimits", asked -> own.map(kept -> limits().with(kept.limits())).orElseGet(this::limits),
                "setOwnLimits", asked -> set((OwnLimits) asked[2])));
    }

    DoseOrders orders() {
        return DosingStage.made(DoseOrders.class, Map.of(
                "doseChoice", asked -> new DoseChoice(
                        true, new BigDecimal("0.5"), WeightBasis.ACTUAL, List.of(new BigDecimal("0.5")), new BigDecimal("100"), ceiling, Optional.empty()),
                "limitDose", asked -> limit((BigDecimal) asked[2])));
    }

    Protocols protocols() {
        return DosingStage.made(Protocols.class, Map.of("version", asked -> plan));
    }

    private AlertLimits limits() {
        return AlertLimits.of(plan.monitoring(), 1, 20);
    }

    private Step set(OwnLimits limits) {
        if (limits.reason().isBlank()) return new Step.Refused(List.of(Sentence.of("treatment.limits-need-reason")));
        own = Optional.of(new OwnLimits.Kept(limits, "Dr. Vance", StagePerson.NOW));
        return new Step.Done(SessionState.PREPARING);
    }

    private Step limit(BigDecimal milligrams) {
        ceiling = Optional.of(milligrams);
        return new Step.Done(SessionState.PREPARING);
    }

    private static Session session() {
        return new Session(
                new SessionId(1), new BookingId(34), PatientId.of(7), SiteId.of("denver"), SessionState.PREPARING, 4, 6, Route.IV, "ketamine", 1,
                "M. Kim", "Dr. Vance", "Sam Ruiz", "303-555-0177", Optional.empty(), Optional.empty(), CheckIn.Pregnancy.NO, "Chair 2",
                StagePerson.NOW.minus(Duration.ofMinutes(10)), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(),
                Dosing.none(Care.Form.BAG), "3f".repeat(32));
    }
}
