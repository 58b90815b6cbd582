package halcyon.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// One measurement and what it is measured against, as one JSON object on one line.
record Line(String bench, String name, Duration value, Duration baseline, String baselineName) {
    private static final double MILLION = 1_000_000;

    /// The time that ninety-nine in a hundred did not exceed.
    static Duration p99(List<Duration> times) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, Math.ceilDiv(sorted.size() * 99, 100) - 1));
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"name\":\"%s\",\"value\":%.2f,\"unit\":\"ms p99\",\"baseline\":%.2f,\"baselineName\":\"%s\",\"ratio\":%.3f}",
                bench,
                name,
                value.toNanos() / MILLION,
                baseline.toNanos() / MILLION,
                baselineName,
                (double) value.toNanos() / Math.max(1, baseline.toNanos()));
    }
}
