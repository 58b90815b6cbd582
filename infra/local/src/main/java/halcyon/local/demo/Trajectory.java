package halcyon.local.demo;

import java.util.random.RandomGenerator;

/// PHQ-9 totals at baseline, after one week, at the end of the course and two weeks after it, shaped on published rates: about 54 in 100
/// respond, 29 reach remission, 8 get worse (n = 537; McInnes 2022).
final class Trajectory {
    private static final double[] PART = {0.0, 0.55, 1.0, 1.0};

    private Trajectory() {}

    static int[] totals(RandomGenerator random) {
        int baseline = Math.clamp((int) Math.round(18 + 3.2 * random.nextGaussian()), 10, 27);
        int end = end(baseline, random.nextInt(1000), random);
        int[] totals = new int[PART.length];
        for (int i = 0; i < PART.length; i++) {
            int wobble = i != 1 ? 0 : random.nextInt(3) - 1;
            totals[i] = Math.clamp(Math.round(baseline + (end - baseline) * PART[i]) + wobble, 0, 27);
        }
        return totals;
    }

    private static int end(int baseline, int chance, RandomGenerator random) {
        if (chance < 289) return random.nextInt(5);
        if (chance < 536) return Math.max(5, baseline / 2 - random.nextInt(3));
        if (chance < 620) return Math.min(27, baseline + 5 + random.nextInt(3));
        return baseline / 2 + 1 + random.nextInt(Math.max(1, baseline / 2));
    }

    /// Nine items, item 9 zero, that add up to a total of at most 24; more is spread onto item 9.
    static int[] items(int total) {
        int[] items = new int[9];
        items[8] = Math.max(0, total - 24);
        for (int left = total - items[8], i = 0; left > 0; left--, i++) items[i % 8]++;
        return items;
    }
}
