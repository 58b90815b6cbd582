package halcyon.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// One measurement and what it is measured against, as one JSON object on one line. The ratio is value by baseline.
public record Line(String bench, String name, double value, String unit, double baseline, String baselineName) {
    private static final double MILLION = 1_000_000;

    /// Two times of which the ninety-ninth of a hundred counts.
    public static Line ofP99(String bench, String name, List<Duration> times, List<Duration> baseline, String baselineName) {
        return new Line(bench, name, millis(p99(times)), "ms p99", millis(p99(baseline)), baselineName);
    }

    /// The same where the ninety-fifth counts.
    public static Line ofP95(String bench, String name, List<Duration> times, List<Duration> baseline, String baselineName) {
        return new Line(bench, name, millis(percentile(times, 95)), "ms p95", millis(percentile(baseline, 95)), baselineName);
    }

    /// The time that ninety-nine in a hundred did not exceed.
    public static Duration p99(List<Duration> times) {
        return percentile(times, 99);
    }

    private static Duration percentile(List<Duration> times, int percent) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, Math.ceilDiv(sorted.size() * percent, 100) - 1));
    }

    public static double millis(Duration time) {
        return time.toNanos() / MILLION;
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"name\":\"%s\",\"value\":%.2f,\"unit\":\"%s\",\"baseline\":%.2f,\"baselineName\":\"%s\",\"ratio\":%.3f}",
                bench,
                name,
                value,
                unit,
                baseline,
                baselineName,
                baseline == 0 ? 0 : value / baseline);
    }
}
