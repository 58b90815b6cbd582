package halcyon.treatment;

import java.util.OptionalInt;

/// Alert limits of one patient, set by a prescriber with a reason ("known resting rate of 46").
public record OwnLimits(
        OptionalInt systolicHigh,
        OptionalInt diastolicHigh,
        OptionalInt systolicLow,
        OptionalInt heartRateHigh,
        OptionalInt heartRateLow,
        OptionalInt oxygenLow,
        OptionalInt baselinePercent,
        String reason) {
    public OwnLimits {
        range("systolic high", systolicHigh, 90, 260);
        range("diastolic high", diastolicHigh, 50, 160);
        range("systolic low", systolicLow, 60, 140);
        range("heart rate high", heartRateHigh, 60, 220);
        range("heart rate low", heartRateLow, 25, 90);
        range("oxygen low", oxygenLow, 80, 100);
        range("percent of baseline", baselinePercent, 5, 60);
    }

    private static void range(String what, OptionalInt value, int low, int high) {
        if (value.isPresent() && (value.getAsInt() < low || value.getAsInt() > high))
            throw new IllegalArgumentException(what + " must be " + low + " to " + high + ", got " + value.getAsInt());
    }
}
