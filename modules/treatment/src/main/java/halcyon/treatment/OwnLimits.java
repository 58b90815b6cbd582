package halcyon.treatment;

import java.time.Instant;
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
        Bound.SYSTOLIC_HIGH.check(systolicHigh);
        Bound.DIASTOLIC_HIGH.check(diastolicHigh);
        Bound.SYSTOLIC_LOW.check(systolicLow);
        Bound.HEART_RATE_HIGH.check(heartRateHigh);
        Bound.HEART_RATE_LOW.check(heartRateLow);
        Bound.OXYGEN_LOW.check(oxygenLow);
        Bound.BASELINE_PERCENT.check(baselinePercent);
    }

    /// Within what each may be set: beyond it, it is a slip of the finger.
    public enum Bound {
        SYSTOLIC_HIGH(90, 260),
        DIASTOLIC_HIGH(50, 160),
        SYSTOLIC_LOW(60, 140),
        HEART_RATE_HIGH(60, 220),
        HEART_RATE_LOW(25, 90),
        OXYGEN_LOW(80, 100),
        BASELINE_PERCENT(5, 60);

        private final int least;
        private final int most;

        Bound(int least, int most) {
            this.least = least;
            this.most = most;
        }

        public int least() {
            return least;
        }

        public int most() {
            return most;
        }

        public boolean takes(int value) {
            return value >= least && value <= most;
        }

        private void check(OptionalInt value) {
            if (value.isPresent() && !takes(value.getAsInt()))
                throw new IllegalArgumentException(this + " must be " + least + " to " + most + ", got " + value.getAsInt());
        }
    }

    /// As they were set.
    public record Kept(OwnLimits limits, String by, Instant at) {}
}
