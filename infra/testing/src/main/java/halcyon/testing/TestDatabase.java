package halcyon.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// An empty schema on the real database. The server starts once a test JVM; a schema costs milliseconds.
///
/// ```java
/// private static final ApplicationContext HALCYON = TestApplication.start();
/// ```
/// is what most tests need; this type is for those that want the SQL side too.
public final class TestDatabase {
    private static final AtomicInteger MADE = new AtomicInteger();

    private final String schema;

    private TestDatabase(String schema) {
        this.schema = schema;
    }

    /// A schema nobody has used yet.
    public static TestDatabase fresh() {
        var schema = "test_" + MADE.incrementAndGet();
        try (var connection = connect("");
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make the schema " + schema, e);
        }
        return new TestDatabase(schema);
    }

    public String schema() {
        return schema;
    }

    public String url() {
        return TestServer.get().url(schema);
    }

    public String user() {
        return TestServer.USER;
    }

    public String password() {
        return TestServer.PASSWORD;
    }

    public int port() {
        return TestServer.get().port();
    }

    /// A plain connection, outside any pool: for races, and to look at what was written.
    public Connection connect() {
        try {
            return connect(schema);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot connect to " + schema, e);
        }
    }

    /// The first column of the first row, as text; for looking at what a verb wrote.
    public String ask(String sql, Object... values) {
        try (var connection = connect();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) throw new IllegalStateException("no row: " + sql);
                return String.valueOf(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    /// What an application context needs to work on this schema.
    public Map<String, Object> properties() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("datasources.default.url", url());
        properties.put("datasources.default.username", user());
        properties.put("datasources.default.password", password());
        properties.put("datasources.default.driver-class-name", "com.mysql.cj.jdbc.Driver");
        properties.put("datasources.default.db-type", "mysql");
        properties.put("datasources.default.dialect", "MYSQL");
        properties.put("datasources.default.maximum-pool-size", 10);
        properties.put("datasources.default.minimum-idle", 0);
        properties.put("datasources.default.transaction-isolation", "TRANSACTION_READ_COMMITTED");
        return properties;
    }

    private static Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(TestServer.get().url(schema), TestServer.USER, TestServer.PASSWORD);
    }
}
