package halcyon.treatment.internal.rule;

import halcyon.protocol.Protocol;
import halcyon.treatment.Session;
import halcyon.treatment.VitalSet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Which alert limits of the protocol a set crosses. High blood pressure and low MOAA/S count at the limit itself, the
/// others beyond it.
public final class VitalAlerts {
    private final Protocol.Monitoring limits;
    private final int percent;

    /// `percent`: how far the systolic pressure may stand from the baseline.
    public VitalAlerts(Protocol.Monitoring limits, int percent) {
        this.limits = limits;
        this.percent = percent;
    }

    public List<String> of(VitalSet set, OptionalInt baselineSystolic) {
        var words = new ArrayList<String>();
        if (set.systolic() >= limits.alertSystolicHigh()) words.add("systolic-high");
        if (set.diastolic() >= limits.alertDiastolicHigh()) words.add("diastolic-high");
        if (set.systolic() < limits.alertSystolicLow()) words.add("systolic-low");
        if (baselineSystolic.isPresent() && !withinBaseline(set, baselineSystolic.getAsInt())) words.add("off-baseline");
        if (set.heartRate() > limits.alertHeartRateHigh()) words.add("heart-rate-high");
        if (set.heartRate() < limits.alertHeartRateLow()) words.add("heart-rate-low");
        words.addAll(breathing(set));
        return List.copyOf(words);
    }

    /// The whole mmHg that are within the percentage of the baseline.
    public Session.Band band(int baselineSystolic) {
        var low = Math.ceilDiv(baselineSystolic * (100 - percent), 100);
        var high = Math.floorDiv(baselineSystolic * (100 + percent), 100);
        return new Session.Band(low, high);
    }

    /// Systolic within the percentage of the baseline, both ends included.
    public boolean withinBaseline(VitalSet set, int baselineSystolic) {
        return Math.abs(set.systolic() - baselineSystolic) * 100L <= (long) percent * baselineSystolic;
    }

    private List<String> breathing(VitalSet set) {
        var words = new ArrayList<String>();
        if (set.oxygen() < limits.criticalOxygenLow()) words.add("oxygen-critical");
        else if (set.oxygen() < limits.alertOxygenLow()) words.add("oxygen-low");
        if (set.respiratoryRate() < limits.alertRespiratoryRateLow()) words.add("breathing-low");
        if (set.sedation().isPresent() && set.sedation().getAsInt() <= limits.alertSedationLow()) words.add("sedation-low");
        return words;
    }
}
