package halcyon.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.Actor;
import halcyon.shared.DomainEvent;
import halcyon.shared.Events;
import halcyon.shared.Heard;
import halcyon.shared.Json;
import halcyon.shared.Listener;
import halcyon.shared.PatientId;
import halcyon.shared.Vault;
import halcyon.testing.TestApplication;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private static final Actor NORA = Actor.system("nora");
    private static ApplicationContext halcyon;

    record Poured(PatientId patient, Instant at, Optional<String> note) implements DomainEvent {}

    @Singleton
    static class Tap {
        private final Events events;
        private final TransactionOperations<Connection> transactions;

        Tap(Events events, TransactionOperations<Connection> transactions) {
            this.events = events;
            this.transactions = transactions;
        }

        @Transactional
        void pour(Poured what, boolean spill) {
            events.publish(NORA, what);
            if (spill) throw new IllegalStateException("spilt");
        }

        void makeTable() {
            transactions.executeWrite(status -> run(status.getConnection(), "CREATE TABLE IF NOT EXISTS test_glass (event BIGINT PRIMARY KEY)"));
        }

        long glasses() {
            return transactions.executeRead(status -> {
                try (Statement statement = status.getConnection().createStatement()) {
                    var row = statement.executeQuery("SELECT COUNT(*) FROM test_glass");
                    row.next();
                    return row.getLong(1);
                }
            });
        }

        static boolean run(Connection connection, String sql) throws java.sql.SQLException {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        }
    }

    @Singleton
    static class FillGlassOnPoured implements Listener<Poured> {
        static final AtomicInteger failures = new AtomicInteger();
        private final TransactionOperations<Connection> transactions;

        FillGlassOnPoured(TransactionOperations<Connection> transactions) {
            this.transactions = transactions;
        }

        @Override
        public Class<Poured> hears() {
            return Poured.class;
        }

        @Override
        public void on(Heard<Poured> heard) {
            transactions.executeWrite(status ->
                    Tap.run(status.getConnection(), "INSERT INTO test_glass (event) VALUES (" + heard.sequence() + ")"));
            if (failures.getAndDecrement() > 0) throw new IllegalStateException("the glass slipped");
        }
    }

    @BeforeAll
    static void start() {
        halcyon = TestApplication.start();
        halcyon.getBean(Tap.class).makeTable();
    }

    @AfterAll
    static void stop() {
        halcyon.close();
    }

    private static Poured poured() {
        return new Poured(PatientId.of(7), Instant.parse("2026-11-24T16:00:00.123456Z"), Optional.of("cold"));
    }

    private static boolean settled() {
        return halcyon.getBean(OutboxState.class).awaitEmpty(Duration.ofSeconds(20));
    }

    @Test
    void deliversAfterCommitAndNothingOfARolledBackTransaction() {
        Tap tap = halcyon.getBean(Tap.class);
        long before = tap.glasses();

        tap.pour(poured(), false);
        assertThrows(IllegalStateException.class, () -> tap.pour(poured(), true));

        assertTrue(settled());
        assertEquals(before + 1, tap.glasses());
    }

    @Test
    void keepsTheEffectOfAFailedDeliveryOutAndTriesAgain() {
        Tap tap = halcyon.getBean(Tap.class);
        long before = tap.glasses();
        FillGlassOnPoured.failures.set(2);

        for (int i = 0; i < 5; i++) tap.pour(poured(), false);

        assertTrue(settled());
        assertEquals(before + 5, tap.glasses());
    }

    @Test
    void refusesToPublishOutsideATransaction() {
        assertThrows(IllegalStateException.class, () -> halcyon.getBean(Events.class).publish(NORA, poured()));
    }

    @Test
    void readsBackWhatItWroteAndWritesSetsInOneOrder() {
        Json json = halcyon.getBean(Json.class);
        assertEquals(poured(), json.read(json.write(poured()), Poured.class));
        assertEquals("[\"a\",\"b\",\"c\"]", json.write(Set.of("c", "a", "b")));
    }

    @Test
    void opensOnlyWhatWasSealedForTheSamePlace() {
        Vault vault = halcyon.getBean(Vault.class);
        byte[] sealed = vault.seal("mood is low", "outcomes.answers:7");
        assertEquals("mood is low", vault.open(sealed, "outcomes.answers:7"));
        assertThrows(IllegalStateException.class, () -> vault.open(sealed, "outcomes.answers:8"));
    }
}
