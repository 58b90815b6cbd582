package halcyon.oversight.internal;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// SQL in and rows out, with instants as the database keeps them (UTC).
@Singleton
class Book {
    private final JdbcOperations jdbc;

    Book(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    int write(String sql, @Nullable Object... values) {
        return jdbc.prepareStatement(sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    <T> List<T> read(String sql, RowReader<T> reader, @Nullable Object... values) {
        return jdbc.prepareStatement(sql, statement -> {
            bind(statement, values);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.add(reader.read(rows));
            }
            return found;
        });
    }

    long number(String sql, @Nullable Object... values) {
        return read(sql, row -> row.getLong(1), values).getFirst();
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (var i = 0; i < values.length; i++) statement.setObject(i + 1, sql(values[i]));
    }

    private static @Nullable Object sql(@Nullable Object value) {
        return value instanceof Instant instant ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC) : value;
    }
}
