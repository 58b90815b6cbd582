package halcyon.platform;

import halcyon.shared.Job;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/// The demo's clock stands still while the demo is off, and begins on a Tuesday at noon in Denver, so that every start shows
/// a busy day. What it last showed is kept in the database.
/// @see docs/decisions/0006-time.md
@Context
@Requires(property = "halcyon.demo.enabled", value = "true")
public class DemoClock implements Job {
    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final String SETTING = "demo.clock";

    private final MovableClock clock;
    private final TransactionOperations<Connection> transactions;

    DemoClock(MovableClock clock, TransactionOperations<Connection> transactions) {
        this.clock = clock;
        this.transactions = transactions;
        resume();
    }

    /// The Tuesday nearest to a day, a little after noon in Denver.
    static Instant busyDay(Instant near) {
        ZonedDateTime day = near.atZone(DENVER).minusDays(3).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        return day.with(LocalTime.of(12, 20)).toInstant();
    }

    @Override
    public String name() {
        return "platform.demo-clock";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        keep(clock.instant());
    }

    /// Moves the demo forward and remembers it.
    public void advance(Duration by) {
        if (by.isNegative()) throw new IllegalArgumentException("the demo's clock only moves forward");
        clock.advance(by);
        keep(clock.instant());
    }

    private void resume() {
        Instant real = Instant.now(Clock.systemUTC());
        clock.advance(Duration.between(clock.instant(), lastShown(real)));
    }

    private Instant lastShown(Instant real) {
        return transactions.executeWrite(status -> {
            insertOnce(status.getConnection(), busyDay(real));
            try (PreparedStatement select =
                    status.getConnection().prepareStatement("SELECT value FROM platform_setting WHERE name = ?")) {
                select.setString(1, SETTING);
                ResultSet row = select.executeQuery();
                row.next();
                return Instant.parse(row.getString(1));
            }
        });
    }

    private static void insertOnce(Connection connection, Instant first) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT IGNORE INTO platform_setting (name, value) VALUES (?, ?)")) {
            insert.setString(1, SETTING);
            insert.setString(2, first.toString());
            insert.executeUpdate();
        }
    }

    private void keep(Instant shown) {
        transactions.executeWrite(status -> {
            try (PreparedStatement update =
                    status.getConnection().prepareStatement("UPDATE platform_setting SET value = ? WHERE name = ?")) {
                update.setString(1, shown.toString());
                update.setString(2, SETTING);
                return update.executeUpdate();
            }
        });
    }
}
