package halcyon.platform;

import halcyon.shared.ContentHash;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings every module's tables up to date before anything else touches the database: in map order, each module from its own
/// folder `db/migration/<module>` with its own history. A module whose files are those of the last run is passed over.
@Singleton
public final class Migrations implements BeanCreatedEventListener<DataSource> {
    /// The line of the map, left to right, then audit.
    public static final List<String> MODULES = List.of(
            "platform",
            "clearance",
            "directory",
            "contact",
            "protocol",
            "scheduling",
            "treatment",
            "consent",
            "outcomes",
            "billing",
            "oversight",
            "audit");

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        DataSource source = DelegatingDataSource.unwrapDataSource(event.getBean());
        try (Connection connection = source.getConnection()) {
            for (String module : MODULES) bringUp(module, source, connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be brought up to date: " + e.getMessage(), e);
        }
        return event.getBean();
    }

    private static void bringUp(String module, DataSource source, Connection connection) throws SQLException {
        List<MigrationFiles.File> files = MigrationFiles.of(module);
        if (files.isEmpty()) return;
        String fingerprint = ContentHash.of(files.toString());
        if (last(connection, module).filter(fingerprint::equals).isPresent()) return;

        long begin = System.nanoTime();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/" + module)
                .table(module + "_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        remember(connection, module, fingerprint);
        LOG.info("tables of {} are up to date after {} ms", module, (System.nanoTime() - begin) / 1_000_000);
    }

    private static Optional<String> last(Connection connection, String module) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS platform_migrated"
                    + " (module VARCHAR(30) PRIMARY KEY, fingerprint CHAR(64) NOT NULL)");
        }
        try (PreparedStatement select =
                connection.prepareStatement("SELECT fingerprint FROM platform_migrated WHERE module = ?")) {
            select.setString(1, module);
            ResultSet found = select.executeQuery();
            return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
        }
    }

    private static void remember(Connection connection, String module, String fingerprint) throws SQLException {
        try (PreparedStatement replace = connection.prepareStatement(
                "INSERT INTO platform_migrated (module, fingerprint) VALUES (?, ?) ON DUPLICATE KEY UPDATE fingerprint = ?")) {
            replace.setString(1, module);
            replace.setString(2, fingerprint);
            replace.setString(3, fingerprint);
            replace.executeUpdate();
        }
    }
}
