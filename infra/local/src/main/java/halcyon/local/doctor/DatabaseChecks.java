package halcyon.local.doctor;

import halcyon.shared.Check;
import halcyon.shared.Check.Finding;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The database itself, looked at over a plain connection, so that something can be said when the application cannot start.
final class DatabaseChecks {
    private static final Pattern MARIADB = Pattern.compile("^(?:5\\.5\\.5-)?11\\.4\\..*MariaDB.*");
    private static final Pattern MYSQL = Pattern.compile("^8\\.4\\.[0-9]+(?!.*MariaDB).*");
    private static final Duration SKEW = Duration.ofSeconds(2);

    private final InstalledSettings settings;

    private DatabaseChecks(InstalledSettings settings) {
        this.settings = settings;
    }

    static List<Check> all(InstalledSettings settings) {
        var checks = new DatabaseChecks(settings);
        return List.of(
                new Look("database.reachable", checks::reachable),
                new Look("database.version", () -> checks.ask("SELECT VERSION()", DatabaseChecks::version)),
                new Look("database.charset", () -> checks.ask("SELECT @@character_set_database", DatabaseChecks::charset)),
                new Look("database.zone", () -> checks.ask("SELECT @@session.time_zone", DatabaseChecks::zone)),
                new Look("database.isolation", checks::isolation),
                new Look("database.clock", () -> checks.ask("SELECT UTC_TIMESTAMP(6)", DatabaseChecks::clock)),
                new Look("database.migrations", checks::migrations),
                new Look("database.keys", checks::primaryKeys));
    }

    private Finding reachable() {
        if (settings.get("datasources.default.url").isEmpty())
            return Finding.fail("there are no settings yet", "./halcyon run makes them at its first start");
        try (var connection = connect()) {
            return Finding.ok(connection.getMetaData().getURL().replaceFirst("\\?.*", ""));
        } catch (SQLException e) {
            return Finding.fail("the database does not answer: " + Report.firstLine(e), "see data/mariadb/mariadb.log");
        }
    }

    static Finding version(String version) {
        if (MARIADB.matcher(version).matches() || MYSQL.matcher(version).matches()) return Finding.ok(version);
        return Finding.warn(version + " is not what the tests run on", "MariaDB 11.4 or MySQL 8.4");
    }

    static Finding charset(String charset) {
        if (charset.equals("utf8mb4")) return Finding.ok(charset);
        return Finding.fail("the schema's character set is " + charset, "ALTER DATABASE … CHARACTER SET utf8mb4");
    }

    static Finding zone(String zone) {
        if (List.of("+00:00", "UTC", "Etc/UTC").contains(zone)) return Finding.ok("sessions run in UTC");
        return Finding.fail(
                "sessions run in " + zone,
                "add connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true to datasources.default.url");
    }

    static Finding clock(String now) {
        var theirs = LocalDateTime.parse(now.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
        var skew = Duration.between(theirs, Clock.systemUTC().instant()).abs();
        var said = "the database's clock differs by %.3f s".formatted(skew.toNanos() / 1e9);
        return skew.compareTo(SKEW) > 0 ? Finding.warn(said, "let both machines follow one time server") : Finding.ok(said);
    }

    private Finding isolation() {
        var wanted = settings.get("datasources.default.transaction-isolation");
        if (wanted.equals("TRANSACTION_READ_COMMITTED")) return Finding.ok("read committed");
        return Finding.warn(
                "the pool does not ask for read committed", "datasources.default.transaction-isolation=TRANSACTION_READ_COMMITTED");
    }

    private Finding migrations() {
        try (var connection = connect()) {
            var histories = names(connection, "SELECT table_name FROM information_schema.tables"
                    + " WHERE table_schema = DATABASE() AND table_name LIKE '%\\_history' ORDER BY 1");
            var failed = new ArrayList<String>();
            var run = 0;
            for (var history : histories) {
                if (!hasColumn(connection, history, "installed_rank")) continue;
                run += Integer.parseInt(names(connection, "SELECT COUNT(*) FROM " + history).getFirst());
                if (!names(connection, "SELECT version FROM " + history + " WHERE success = 0").isEmpty()) failed.add(history);
            }
            if (!failed.isEmpty())
                return Finding.fail("a migration stopped half-way: " + failed, "restore the last backup and start again");
            if (run == 0) return Finding.warn("no migration has run yet", "start the application once");
            return Finding.ok(run + " migrations, all complete");
        } catch (SQLException e) {
            return Finding.fail(Report.firstLine(e), "see data/mariadb/mariadb.log");
        }
    }

    /// A multi-primary cluster needs a primary key on every table.
    private Finding primaryKeys() {
        try (var connection = connect()) {
            var without = names(connection, "SELECT t.table_name FROM information_schema.tables t"
                    + " LEFT JOIN information_schema.table_constraints c ON c.table_schema = t.table_schema"
                    + " AND c.table_name = t.table_name AND c.constraint_type = 'PRIMARY KEY'"
                    + " WHERE t.table_schema = DATABASE() AND t.table_type = 'BASE TABLE' AND c.table_name IS NULL");
            if (without.isEmpty()) return Finding.ok("every table has a primary key");
            return Finding.fail("no primary key: " + without, "add one by a migration of the module that owns the table");
        } catch (SQLException e) {
            return Finding.fail(Report.firstLine(e), "see data/mariadb/mariadb.log");
        }
    }

    private Finding ask(String question, java.util.function.Function<String, Finding> judge) {
        try (var connection = connect()) {
            return judge.apply(names(connection, question).getFirst());
        } catch (SQLException e) {
            return Finding.fail(Report.firstLine(e), "see data/mariadb/mariadb.log");
        }
    }

    private static boolean hasColumn(Connection connection, String table, String column) throws SQLException {
        return !names(connection, "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND table_name = '" + table + "' AND column_name = '" + column + "'")
                .isEmpty();
    }

    private static List<String> names(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                settings.get("datasources.default.url"),
                settings.get("datasources.default.username"),
                settings.get("datasources.default.password"));
    }
}
