package halcyon.bench.scheduling;

import halcyon.bench.Ground;
import halcyon.bench.Line;
import halcyon.scheduling.internal.index.NetworkIndex;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What the index takes to build and to keep.
final class IndexBuild {
    private static final int ROUNDS = 3;
    private static final double MEGABYTE = 1 << 20;
    private static final List<String> ROWS = List.of(
            "SELECT kind, resource, TO_DAYS(utc_day), version, cells FROM scheduling_occupancy WHERE kind <> 2",
            "SELECT staff, site, duty, slot_from, slot_to FROM scheduling_shift");

    private IndexBuild() {}

    static void measure(Ground ground, int sites, long bookings, Consumer<Line> out) throws SQLException {
        var index = ground.beans().createBean(NetworkIndex.class);
        var building = new ArrayList<Duration>();
        var reading = new ArrayList<Duration>();
        for (var round = 0; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            index.rebuild();
            building.add(Duration.ofNanos(System.nanoTime() - begin));
            begin = System.nanoTime();
            read(ground);
            reading.add(Duration.ofNanos(System.nanoTime() - begin));
        }
        out.accept(new Line(
                "scheduling", "index-rebuild-" + bookings + "-bookings", median(building), "ms", median(reading), "plain SELECT of the same rows"));
        var cells = sites * (CopiedNetwork.CHAIRS + CopiedNetwork.OBSERVERS) * 365.0 * 288 * Integer.BYTES / MEGABYTE;
        out.accept(new Line(
                "scheduling", "index-memory-" + sites + "-sites-365-days", index.bytesAtMost() / MEGABYTE, "MB if every day is used", cells, "an int a cell"));
        out.accept(new Line("scheduling", "index-memory-as-filled", index.bytes() / MEGABYTE, "MB", cells, "an int a cell"));
    }

    private static void read(Ground ground) throws SQLException {
        try (var connection = ground.connect();
                var statement = connection.createStatement()) {
            statement.setFetchSize(Integer.MIN_VALUE);
            for (var sql : ROWS)
                try (var rows = statement.executeQuery(sql)) {
                    while (rows.next()) rows.getObject(5);
                }
        }
    }

    private static double median(List<Duration> times) {
        return Line.millis(times.stream().sorted().toList().get(times.size() / 2));
    }
}
