package halcyon.bench;

import halcyon.local.Folders;
import halcyon.mariadb.MariaDb;
import halcyon.mariadb.MariaDbOptions;
import halcyon.mariadb.SharedCache;
import halcyon.platform.OutboxState;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A database and an application of their own, thrown away afterwards.
public record Ground(MariaDb server, Path home, ApplicationContext beans) implements AutoCloseable {
    private static final int POOL = 40;
    private static final String SCHEMA = "bench";
    private static final String USER = "halcyon";
    private static final String PASSWORD = "for-benchmarks-only";

    /// `logged`: the server writes every statement to [#statements].
    public static Ground make(boolean logged) throws IOException, SQLException {
        var home = Folders.ofThisClone().data().resolve("bench");
        SharedCache.delete(home);
        Files.createDirectories(home);
        var options = new MariaDbOptions(home.resolve("mariadb"), 0, USER, PASSWORD, List.of(SCHEMA), true, 128);
        var server = MariaDb.start(logged ? options.logging() : options);
        try (var connection = DriverManager.getConnection(server.url(""), USER, PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE IF NOT EXISTS " + SCHEMA + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        }
        var beans = ApplicationContext.builder().deduceEnvironment(false).banner(false).properties(settings(server, home)).start();
        return new Ground(server, home, beans);
    }

    /// Waits until every event has been heard by everyone.
    public void settle() {
        if (!beans.getBean(OutboxState.class).awaitEmpty(Duration.ofMinutes(5)))
            throw new IllegalStateException("events are still on their way after five minutes");
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url(SCHEMA), USER, PASSWORD);
    }

    /// The server's log of statements, when it keeps one.
    public Path statements() {
        return home.resolve("mariadb").resolve(MariaDbOptions.STATEMENTS);
    }

    private static Map<String, Object> settings(MariaDb server, Path home) {
        var all = new LinkedHashMap<String, Object>();
        all.put("datasources.default.url", server.url(SCHEMA));
        all.put("datasources.default.username", USER);
        all.put("datasources.default.password", PASSWORD);
        all.put("datasources.default.driver-class-name", "com.mysql.cj.jdbc.Driver");
        all.put("datasources.default.db-type", "mysql");
        all.put("datasources.default.dialect", "MYSQL");
        all.put("datasources.default.transaction-isolation", "TRANSACTION_READ_COMMITTED");
        all.put("datasources.default.maximum-pool-size", POOL);
        all.put("micronaut.server.port", -1);
        all.put("halcyon.data", home.resolve("files").toString());
        all.put("halcyon.demo.enabled", false);
        all.put("halcyon.jobs.enabled", false);
        all.put("halcyon.keycloak.base-url", "http://localhost:1");
        all.put("halcyon.keycloak.realm", "none");
        for (var client : List.of("ui", "sign")) {
            all.put("halcyon.keycloak." + client + ".client-id", "none");
            all.put("halcyon.keycloak." + client + ".client-secret", "none");
        }
        all.put("logger.levels.org.flywaydb", "ERROR");
        return all;
    }

    @Override
    public void close() throws IOException {
        beans.close();
        server.stop();
        SharedCache.delete(home);
    }
}
