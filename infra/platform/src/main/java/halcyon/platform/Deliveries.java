package halcyon.platform;

import halcyon.shared.DomainEvent;
import halcyon.shared.Heard;
import halcyon.shared.Json;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The delivery rows: PENDING, then DONE in the same transaction as the listener's effect. A failing one is tried again after
/// 1, 4, 9 … seconds and counts as stuck (FAILED, tried again every five minutes) after six tries; those behind it go on.
@Singleton
class Deliveries {
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final int BATCH = 50;
    private static final int TRIES = 6;
    /// Due now, and ours: a process leaves the events of another one alone for a minute, since that one's clock may be moved.
    private static final String DUE = "d.state IN ('PENDING', 'FAILED') AND d.next_at <="
            + " IF(d.origin = ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) - INTERVAL 60 SECOND)";

    private final TransactionOperations<Connection> transactions;
    private final Listeners listeners;
    private final Json json;
    private final String origin;

    Deliveries(
            TransactionOperations<Connection> transactions,
            Listeners listeners,
            Json json,
            @Value("${halcyon.outbox.origin:main}") String origin) {
        this.transactions = transactions;
        this.listeners = listeners;
        this.json = json;
        this.origin = origin;
    }

    List<String> lanesDue() {
        return transactions.executeRead(status -> {
            List<String> lanes = new ArrayList<>();
            try (PreparedStatement select = status.getConnection()
                    .prepareStatement("SELECT DISTINCT d.listener FROM platform_delivery d WHERE " + DUE)) {
                select.setString(1, origin);
                ResultSet rows = select.executeQuery();
                while (rows.next()) lanes.add(rows.getString(1));
            }
            return lanes.stream().filter(listeners::knows).toList();
        });
    }

    /// Delivers one batch of a lane; how many arrived.
    int deliver(String lane) {
        List<Heard<?>> batch = due(lane);
        if (batch.isEmpty()) return 0;
        try {
            return transactions.executeWrite(status -> tell(status.getConnection(), lane, batch));
        } catch (RuntimeException oneOfThemFailed) {
            return oneByOne(lane, batch);
        }
    }

    private int oneByOne(String lane, List<Heard<?>> batch) {
        int delivered = 0;
        for (Heard<?> heard : batch) {
            try {
                delivered += transactions.executeWrite(status -> tell(status.getConnection(), lane, List.of(heard)));
            } catch (RuntimeException e) {
                LOG.warn("{} could not take event {} ({}): {}", lane, heard.sequence(), heard.event().getClass().getSimpleName(), e.toString());
                LOG.debug("why", e);
                postpone(lane, heard.sequence(), e);
            }
        }
        return delivered;
    }

    private int tell(Connection connection, String lane, List<Heard<?>> batch) throws SQLException {
        int told = 0;
        for (Heard<?> heard : batch) {
            if (!claim(connection, lane, heard.sequence())) continue;
            listeners.tell(lane, heard);
            told++;
        }
        return told;
    }

    /// True for the one transaction that moves the row to DONE.
    private static boolean claim(Connection connection, String lane, long event) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE platform_delivery SET state = 'DONE' WHERE event = ? AND listener = ? AND state <> 'DONE'")) {
            update.setLong(1, event);
            update.setString(2, lane);
            return update.executeUpdate() == 1;
        }
    }

    private void postpone(String lane, long event, RuntimeException why) {
        transactions.executeWrite(status -> {
            try (PreparedStatement update = status.getConnection().prepareStatement(
                    "UPDATE platform_delivery SET attempts = attempts + 1, error = ?,"
                            + " state = IF(attempts >= ?, 'FAILED', 'PENDING'),"
                            + " next_at = UTC_TIMESTAMP(6) + INTERVAL IF(attempts >= ?, 300, attempts * attempts) SECOND"
                            + " WHERE event = ? AND listener = ? AND state <> 'DONE'")) {
                update.setString(1, why.getClass().getSimpleName());
                update.setInt(2, TRIES);
                update.setInt(3, TRIES);
                update.setLong(4, event);
                update.setString(5, lane);
                return update.executeUpdate();
            }
        });
    }

    private List<Heard<?>> due(String lane) {
        return transactions.executeRead(status -> {
            String sql = "SELECT e.id, e.happened_at, e.subject, e.actor_name, e.type, e.payload"
                    + " FROM platform_delivery d JOIN platform_event e ON e.id = d.event"
                    + " WHERE " + DUE + " AND d.listener = ? ORDER BY d.event LIMIT " + BATCH;
            List<Heard<?>> batch = new ArrayList<>();
            try (PreparedStatement select = status.getConnection().prepareStatement(sql)) {
                select.setString(1, origin);
                select.setString(2, lane);
                ResultSet rows = select.executeQuery();
                while (rows.next()) batch.add(heard(rows));
            }
            return batch;
        });
    }

    private Heard<?> heard(ResultSet row) throws SQLException {
        String payload = row.getString("payload");
        return new Heard<>(
                row.getLong("id"),
                row.getTimestamp("happened_at").toInstant(),
                row.getString("subject"),
                row.getString("actor_name"),
                json.read(payload, type(row.getString("type"))),
                payload);
    }

    private static Class<? extends DomainEvent> type(String name) {
        try {
            return Class.forName(name).asSubclass(DomainEvent.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("an event of a kind this version does not know: " + name, e);
        }
    }
}
