package halcyon.bench.scheduling;

import halcyon.bench.Bench;
import halcyon.bench.Ground;
import halcyon.bench.Line;
import halcyon.scheduling.Scheduling;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Consumer;

/// Everything that is measured of scheduling.
public final class SchedulingBench implements Bench {
    @Override
    public void run(boolean quick, Consumer<Line> out) throws Exception {
        var size = Size.of(quick);
        try (var ground = Ground.make(false)) {
            searching(ground, size, out);
        }
        BookingRate.measure(size, out);
    }

    private static void searching(Ground ground, Size size, Consumer<Line> out) throws Exception {
        var today = LocalDate.now(ground.beans().getBean(Clock.class));
        var filled = Filled.of(today.plusDays(2).with(TemporalAdjusters.next(DayOfWeek.MONDAY)), size);
        CopiedNetwork.make(ground, size.sites(), filled.lapsedSites(), filled.lapsed().minusDays(1));
        try (var connection = ground.connect()) {
            var bookings = Calendars.fill(connection, filled, size.sites(), size.hard());
            IndexBuild.measure(ground, size.sites(), bookings, out);
            var search = new NextSlots(ground.beans().getBean(Scheduling.class), new PlainSearch(connection), filled, size, out);
            search.places();
            search.courses();
        }
    }
}
