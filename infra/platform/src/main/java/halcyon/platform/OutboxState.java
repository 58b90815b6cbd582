package halcyon.platform;

import halcyon.shared.Check;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;

/// What the outbox still owes: for the doctor, the tour and the tests.
@Singleton
public class OutboxState implements Check {
    private final TransactionOperations<Connection> transactions;

    OutboxState(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /// Deliveries not yet made.
    public long undelivered() {
        return count("state <> 'DONE'");
    }

    /// Deliveries that failed so often that a person has to look.
    public long stuck() {
        return count("state = 'FAILED'");
    }

    /// Waits until nothing is owed; false when the time is up first.
    public boolean awaitEmpty(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (undelivered() > 0) {
            if (System.nanoTime() > end) return false;
            java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return true;
    }

    @Override
    public String name() {
        return "platform.outbox";
    }

    @Override
    public Finding run() {
        long stuck = stuck();
        if (stuck > 0)
            return Finding.fail(stuck + " events are stuck", "look at the error column of platform_delivery and the log; they are tried again every 5 minutes");
        long waiting = undelivered();
        if (waiting > 5_000) return Finding.warn(waiting + " events wait", "normal while the demo network grows; otherwise see whether the application runs");
        return Finding.ok(waiting + " events on their way, none stuck");
    }

    private long count(String where) {
        return transactions.executeRead(status -> {
            try (PreparedStatement select =
                            status.getConnection().prepareStatement("SELECT COUNT(*) FROM platform_delivery WHERE " + where);
                    ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }
}
