package halcyon.platform;

import halcyon.shared.Actor;
import halcyon.shared.DomainEvent;
import halcyon.shared.Events;
import halcyon.shared.Json;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;

/// Writes an event and one delivery row per listener in the caller's transaction, and wakes the dispatcher after its commit.
/// @see docs/decisions/0003-outbox.md
@Singleton
final class Outbox implements Events {
    private final TransactionOperations<Connection> transactions;
    private final Listeners listeners;
    private final Dispatcher dispatcher;
    private final Json json;
    private final Clock clock;
    private final String origin;

    Outbox(
            TransactionOperations<Connection> transactions,
            Listeners listeners,
            Dispatcher dispatcher,
            Json json,
            Clock clock,
            @Value("${halcyon.outbox.origin:main}") String origin) {
        this.transactions = transactions;
        this.listeners = listeners;
        this.dispatcher = dispatcher;
        this.json = json;
        this.clock = clock;
        this.origin = origin;
    }

    @Override
    public void publish(Actor by, DomainEvent event) {
        var transaction = transactions
                .findTransactionStatus()
                .orElseThrow(() -> new IllegalStateException(
                        event.getClass().getSimpleName() + " must be published in the transaction that makes it true"));
        Connection connection = transactions.getConnection();
        try {
            long id = insertEvent(connection, by, event, Timestamp.from(clock.instant()));
            insertDeliveries(connection, id, listeners.of(event.getClass()));
        } catch (SQLException e) {
            throw new IllegalStateException("the event could not be written: " + e.getMessage(), e);
        }
        transaction.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                dispatcher.wake();
            }
        });
    }

    private long insertEvent(Connection connection, Actor by, DomainEvent event, Timestamp now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO platform_event (happened_at, subject, actor_name, type, patient, site, payload)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                Statement.RETURN_GENERATED_KEYS)) {
            insert.setTimestamp(1, now);
            insert.setString(2, by.subject());
            insert.setString(3, by.name());
            insert.setString(4, event.getClass().getName());
            insert.setObject(5, event.aboutPatient().map(PatientId::value).orElse(null), Types.BIGINT);
            insert.setString(6, event.atSite().map(SiteId::value).orElse(null));
            insert.setString(7, json.write(event));
            insert.executeUpdate();
            ResultSet keys = insert.getGeneratedKeys();
            keys.next();
            return keys.getLong(1);
        }
    }

    private void insertDeliveries(Connection connection, long event, List<String> names)
            throws SQLException {
        if (names.isEmpty()) return;
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO platform_delivery (event, listener, origin, next_at) VALUES (?, ?, ?, UTC_TIMESTAMP(6))")) {
            for (String name : names) {
                insert.setLong(1, event);
                insert.setString(2, name);
                insert.setString(3, origin);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
