package halcyon.scheduling.internal.planner.dayunit;

/// Where one session stands, packed into a number so that millions can be tried without leaving anything behind: its
/// day, and the slots in which its consultation (0: none), installation and monitoring begin. [#NONE] is nowhere.
final class Spot {
    static final long NONE = 0;

    private static final int BITS = 8;
    private static final int MASK = (1 << BITS) - 1;

    private Spot() {}

    static long of(int day, int consultation, int installation, int monitoring) {
        return (((long) day << BITS | consultation) << BITS | installation) << BITS | monitoring;
    }

    static int day(long spot) {
        return (int) (spot >>> 3 * BITS);
    }

    static int consultation(long spot) {
        return (int) (spot >>> 2 * BITS) & MASK;
    }

    static int installation(long spot) {
        return (int) (spot >>> BITS) & MASK;
    }

    static int monitoring(long spot) {
        return (int) spot & MASK;
    }
}
