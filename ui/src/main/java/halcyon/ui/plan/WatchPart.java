package halcyon.ui.plan;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.protocol.Flaw;
import halcyon.protocol.Protocol;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// When vitals are due, what holds the dose, what alarms, and how many one person watches.
final class WatchPart extends WritingPart {
    private static final String MINUTES = "\\s*\\d{1,4}(\\s*,\\s*\\d{1,4})*\\s*";

    private final TextField during;
    private final IntegerField after;
    private final IntegerField weight;
    private final IntegerField holdSystolic;
    private final IntegerField holdDiastolic;
    private final IntegerField systolicHigh;
    private final IntegerField diastolicHigh;
    private final IntegerField systolicLow;
    private final IntegerField heartHigh;
    private final IntegerField heartLow;
    private final IntegerField oxygenLow;
    private final IntegerField oxygenCritical;
    private final IntegerField breathsLow;
    private final IntegerField sedationLow;
    private final IntegerField watched;

    WatchPart(Protocol.Monitoring plan, SerializableRunnable changed) {
        super(text("watch"), "", changed, Flaw.Part.VITALS, Flaw.Part.OBSERVER);
        var minutes = plan.duringMinutes().stream().map(String::valueOf).collect(Collectors.joining(", "));
        during = writing.field(text("watch.during"), new TextField(), minutes, text -> text, true);
        after = writing.number(text("watch.after"), plan.afterEveryMinutes());
        weight = writing.number(text("watch.weight"), plan.weightMaximumAgeDays());
        holdSystolic = writing.number(text("watch.hold-systolic"), plan.holdSystolic());
        holdDiastolic = writing.number(text("watch.hold-diastolic"), plan.holdDiastolic());
        systolicHigh = writing.number(text("watch.systolic-high"), plan.alertSystolicHigh());
        diastolicHigh = writing.number(text("watch.diastolic-high"), plan.alertDiastolicHigh());
        systolicLow = writing.number(text("watch.systolic-low"), plan.alertSystolicLow());
        heartHigh = writing.number(text("watch.heart-high"), plan.alertHeartRateHigh());
        heartLow = writing.number(text("watch.heart-low"), plan.alertHeartRateLow());
        oxygenLow = writing.number(text("watch.oxygen-low"), plan.alertOxygenLow());
        oxygenCritical = writing.number(text("watch.oxygen-critical"), plan.criticalOxygenLow());
        breathsLow = writing.number(text("watch.breaths-low"), plan.alertRespiratoryRateLow());
        sedationLow = writing.number(text("watch.sedation-low"), plan.alertSedationLow());
        watched = writing.number(text("watch.observer"), plan.patientsPerObserver());
        fields(
                during, after, weight, watched, holdSystolic, holdDiastolic, systolicHigh, diastolicHigh, systolicLow, heartHigh, heartLow, oxygenLow,
                oxygenCritical, breathsLow, sedationLow);
    }

    @Override
    List<String> missing() {
        if (during.getValue().matches(MINUTES)) return super.missing();
        return List.of(during.getLabel());
    }

    Protocol.Monitoring monitoring() {
        return new Protocol.Monitoring(
                Arrays.stream(during.getValue().split(",")).map(String::strip).map(Integer::valueOf).toList(), after.getValue(), weight.getValue(),
                holdSystolic.getValue(), holdDiastolic.getValue(), systolicHigh.getValue(), diastolicHigh.getValue(), systolicLow.getValue(),
                heartHigh.getValue(), heartLow.getValue(), oxygenLow.getValue(), oxygenCritical.getValue(), breathsLow.getValue(),
                sedationLow.getValue(), watched.getValue());
    }
}
