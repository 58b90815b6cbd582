package halcyon.bench;

import halcyon.directory.Site;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The usual way without an index of one's own: a table of visits, and a question whether something overlaps.
final class PlainSql implements AutoCloseable {
    private static final int[] DAYS = {0, 3, 7, 10, 14, 17};
    private static final Duration VISIT = Duration.ofMinutes(120);

    private final Connection connection;
    private final PreparedStatement overlap;
    private final PreparedStatement insert;
    private final Site site;
    private final List<Long> chairs;

    record Visit(long chair, Instant from) {}

    PlainSql(Connection connection, Site site, List<Long> chairs) throws SQLException {
        this.connection = connection;
        this.site = site;
        this.chairs = chairs;
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bench_visit (id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY, chair BIGINT NOT NULL,"
                    + " slot_from DATETIME(6) NOT NULL, slot_to DATETIME(6) NOT NULL, KEY bench_visit_chair (chair, slot_from))");
        }
        overlap = connection.prepareStatement("SELECT COUNT(*) FROM bench_visit WHERE chair = ? AND slot_from < ? AND slot_to > ?");
        insert = connection.prepareStatement("INSERT INTO bench_visit (chair, slot_from, slot_to) VALUES (?, ?, ?)");
    }

    /// The first course, twice a week for three weeks, each session at the first free ten-minute start of its day.
    List<Visit> find(LocalDate from) {
        for (var first = from; ; first = first.plusDays(1)) {
            var visits = new ArrayList<Visit>();
            for (var day : DAYS) firstFree(workingDay(first.plusDays(day)), visits);
            if (visits.size() == DAYS.length) return visits;
        }
    }

    List<Visit> book(List<Visit> visits) {
        try {
            connection.setAutoCommit(false);
            for (var visit : visits) {
                if (!isFree(visit)) throw new IllegalStateException("taken meanwhile");
                insert.setLong(1, visit.chair());
                insert.setTimestamp(2, Timestamp.from(visit.from()));
                insert.setTimestamp(3, Timestamp.from(visit.from().plus(VISIT)));
                insert.executeUpdate();
            }
            connection.commit();
            connection.setAutoCommit(true);
            return visits;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void firstFree(LocalDate day, List<Visit> visits) {
        var last = day.atTime(site.closes()).atZone(site.zone()).toInstant().minus(VISIT);
        for (var from = day.atTime(site.opens()).atZone(site.zone()).toInstant(); !from.isAfter(last); from = from.plus(Duration.ofMinutes(10)))
            for (var chair : chairs) {
                var visit = new Visit(chair, from);
                if (!isFree(visit)) continue;
                visits.add(visit);
                return;
            }
    }

    private boolean isFree(Visit visit) {
        try {
            overlap.setLong(1, visit.chair());
            overlap.setTimestamp(2, Timestamp.from(visit.from().plus(VISIT)));
            overlap.setTimestamp(3, Timestamp.from(visit.from()));
            try (var found = overlap.executeQuery()) {
                found.next();
                return found.getInt(1) == 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDate workingDay(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) return day.plusDays(2);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
