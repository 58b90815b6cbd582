package halcyon.treatment.internal.rule;

import halcyon.treatment.AlertLimits;
import halcyon.treatment.Session;
import halcyon.treatment.VitalSet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Which alert limits a set crosses. High blood pressure and low MOAA/S count at the limit itself, the others beyond it.
public final class VitalAlerts {
    private final AlertLimits limits;

    public VitalAlerts(AlertLimits limits) {
        this.limits = limits;
    }

    public List<String> of(VitalSet set, OptionalInt baselineSystolic) {
        var words = new ArrayList<String>();
        if (set.systolic() >= limits.systolicHigh()) words.add("systolic-high");
        if (set.diastolic() >= limits.diastolicHigh()) words.add("diastolic-high");
        if (set.systolic() < limits.systolicLow()) words.add("systolic-low");
        if (baselineSystolic.isPresent() && !withinBaseline(set, baselineSystolic.getAsInt())) words.add("off-baseline");
        if (set.heartRate() > limits.heartRateHigh()) words.add("heart-rate-high");
        if (set.heartRate() < limits.heartRateLow()) words.add("heart-rate-low");
        words.addAll(breathing(set));
        return List.copyOf(words);
    }

    /// The whole mmHg that are within the percentage of the baseline.
    public Session.Band band(int baselineSystolic) {
        var low = Math.ceilDiv(baselineSystolic * (100 - limits.baselinePercent()), 100);
        var high = Math.floorDiv(baselineSystolic * (100 + limits.baselinePercent()), 100);
        return new Session.Band(low, high);
    }

    /// Systolic within the percentage of the baseline, both ends included.
    public boolean withinBaseline(VitalSet set, int baselineSystolic) {
        return Math.abs(set.systolic() - baselineSystolic) * 100L <= (long) limits.baselinePercent() * baselineSystolic;
    }

    private List<String> breathing(VitalSet set) {
        var words = new ArrayList<String>();
        if (set.oxygen() < limits.oxygenCritical()) words.add("oxygen-critical");
        else if (set.oxygen() < limits.oxygenLow()) words.add("oxygen-low");
        if (set.respiratoryRate() < limits.respiratoryRateLow()) words.add("breathing-low");
        set.sedation().ifPresent(sedation -> {
            if (sedation <= limits.unresponsive()) words.add("unresponsive");
            else if (sedation <= limits.sedationLow()) words.add("sedation-low");
        });
        return words;
    }
}
