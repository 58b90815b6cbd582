package halcyon.scheduling.internal.calendar;

import halcyon.scheduling.BookingState;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The visits of a person or a chair, without the patient.
@Singleton
class FeedVisits {
    private static final String SELECT =
            "SELECT id, number, total, site, slot_from, chair_until, chair, state, version FROM scheduling_booking ";
    private static final String WITHIN = " AND slot_from >= ? AND slot_from < ? ORDER BY slot_from, id LIMIT 5000";
    private final JdbcOperations jdbc;

    FeedVisits(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    record FeedVisit(
            long booking,
            int number,
            int of,
            SiteId site,
            Instant from,
            Instant until,
            ResourceId chair,
            BookingState state,
            long version) {
        boolean isOff() {
            return state == BookingState.CANCELLED || state == BookingState.NO_SHOW;
        }
    }

    List<FeedVisit> of(FeedRow feed, Instant from, Instant to) {
        boolean isChair = feed.kind() == FeedRow.Kind.CHAIR;
        var sql = SELECT + (isChair ? "WHERE chair = ?" : "WHERE (observer = ? OR prescriber = ?)") + WITHIN;
        return jdbc.prepareStatement(sql, statement -> {
            int at = 1;
            statement.setLong(at++, feed.subject());
            if (!isChair) statement.setLong(at++, feed.subject());
            statement.setTimestamp(at++, Timestamp.from(from));
            statement.setTimestamp(at, Timestamp.from(to));
            var visits = new ArrayList<FeedVisit>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) visits.add(visit(rows));
            }
            return visits;
        });
    }

    private static FeedVisit visit(ResultSet row) throws SQLException {
        return new FeedVisit(
                row.getLong("id"),
                row.getInt("number"),
                row.getInt("total"),
                SiteId.of(row.getString("site")),
                row.getTimestamp("slot_from").toInstant(),
                row.getTimestamp("chair_until").toInstant(),
                ResourceId.of(row.getLong("chair")),
                BookingState.valueOf(row.getString("state")),
                row.getLong("version"));
    }
}
