package halcyon.treatment.internal.cabinet;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Plain SQL in the caller's transaction. Instants are UTC, dates have no zone.
@Singleton
class CabinetSql {
    private final JdbcOperations jdbc;

    CabinetSql(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> all(String sql, Reader<T> reader, @Nullable Object... values) {
        return jdbc.prepareStatement(sql, statement -> {
            bind(statement, values);
            var rows = new ArrayList<T>();
            try (var found = statement.executeQuery()) {
                while (found.next()) rows.add(reader.read(found));
            }
            return rows;
        });
    }

    <T> Optional<T> one(String sql, Reader<T> reader, @Nullable Object... values) {
        return all(sql, reader, values).stream().findFirst();
    }

    long number(String sql, @Nullable Object... values) {
        return one(sql, row -> row.getLong(1), values).orElse(0L);
    }

    /// How many rows changed.
    int change(String sql, @Nullable Object... values) {
        return jdbc.prepareStatement(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    /// The number the new row was given.
    long insert(String sql, @Nullable Object... values) {
        return jdbc.execute(connection -> {
            try (var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
                bind(statement, values);
                statement.executeUpdate();
                try (var keys = statement.getGeneratedKeys()) {
                    if (!keys.next()) throw new SQLException("no key for " + sql);
                    return keys.getLong(1);
                }
            }
        });
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) bind(statement, i + 1, values[i]);
    }

    // dates travel as text: they must not pass through the zone of this machine
    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(at, Types.VARCHAR);
            case Instant instant -> statement.setObject(at, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            case LocalDate date -> statement.setString(at, date.toString());
            case Enum<?> word -> statement.setString(at, word.name());
            default -> statement.setObject(at, value);
        }
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static Optional<Instant> maybeInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC));
    }

    static LocalDate date(ResultSet row, String column) throws SQLException {
        return LocalDate.parse(row.getString(column));
    }

    static Optional<LocalDate> maybeDate(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    static Optional<Long> maybeNumber(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }

    static Optional<String> maybeText(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
