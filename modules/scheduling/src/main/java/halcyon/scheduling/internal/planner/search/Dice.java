package halcyon.scheduling.internal.planner.search;

/// Quick random numbers (xorshift64); the same seed throws the same.
public final class Dice {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    public Dice(long seed) {
        state = (seed + 1) * SPREAD | 1;
        for (var i = 0; i < 8; i++) bits();
    }

    /// From 0 to `bound`, `bound` not included.
    public int below(int bound) {
        return (int) ((bits() >>> 33) % bound);
    }

    /// From 0 to 1, 1 not included.
    public double unit() {
        return (bits() >>> 11) * UNIT;
    }

    /// Around 0, with a standard deviation near 1, and never beyond 3.4.
    public double around() {
        return (unit() + unit() + unit() + unit() - 2) * 1.7;
    }

    private long bits() {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return state;
    }
}
