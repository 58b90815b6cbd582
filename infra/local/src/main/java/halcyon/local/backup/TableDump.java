package halcyon.local.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes one table as SQL, one statement a line, and counts and hashes its rows in the order of the primary key. The same
/// rows give the same hash in any schema on any server.
final class TableDump {
    private static final int STATEMENT_CHARS = 500_000;
    private static final Set<String> NUMBERS =
            Set.of("tinyint", "smallint", "mediumint", "int", "bigint", "decimal", "float", "double", "year");
    private static final Set<String> BYTES =
            Set.of("binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob", "bit");

    private final Connection connection;

    /// The connection must be in one consistent read for the dump of several tables to be one picture.
    TableDump(Connection connection) {
        this.connection = connection;
    }

    /// How many rows there were, and the hash over all of them.
    record Content(long rows, String hash) {}

    List<String> tables() throws SQLException {
        return strings("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name");
    }

    /// Things a dump of tables would silently lose.
    List<String> otherThanTables() throws SQLException {
        return strings("SELECT CONCAT('view ', table_name) FROM information_schema.views WHERE table_schema = DATABASE()"
                + " UNION SELECT CONCAT('trigger ', trigger_name) FROM information_schema.triggers"
                + " WHERE trigger_schema = DATABASE()"
                + " UNION SELECT CONCAT('routine ', routine_name) FROM information_schema.routines"
                + " WHERE routine_schema = DATABASE()");
    }

    Content content(String table) throws SQLException, IOException {
        return write(table, OutputStream.nullOutputStream());
    }

    Content write(String table, OutputStream out) throws SQLException, IOException {
        line(out, createStatement(table));
        var columns = columns(table);
        var quoted = columns.stream().map(column -> name(column.name())).collect(Collectors.joining(", "));
        var insert = "INSERT INTO " + name(table) + " (" + quoted + ") VALUES ";
        var digest = sha256();
        var rows = 0L;
        try (var statement = connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(Integer.MIN_VALUE); // Connector/J: stream, do not hold the table in memory
            try (var result = statement.executeQuery("SELECT " + quoted + " FROM " + name(table) + order(table))) {
                var pending = new StringBuilder();
                while (result.next()) {
                    var row = row(result, columns);
                    digest.update(row.getBytes(UTF_8));
                    digest.update((byte) '\n');
                    rows++;
                    pending.append(pending.isEmpty() ? insert : ",").append(row);
                    if (pending.length() < STATEMENT_CHARS) continue;
                    line(out, pending.toString());
                    pending.setLength(0);
                }
                if (!pending.isEmpty()) line(out, pending.toString());
            }
        }
        return new Content(rows, HexFormat.of().formatHex(digest.digest()));
    }

    private String createStatement(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SHOW CREATE TABLE " + name(table))) {
            result.next();
            return result.getString(2).replace("\n", " ");
        }
    }

    private record Column(String name, String type) {}

    private List<Column> columns(String table) throws SQLException {
        return strings("SELECT CONCAT(data_type, ' ', column_name) FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND table_name = '" + table
                        + "' AND extra NOT LIKE '%GENERATED' ORDER BY ordinal_position")
                .stream()
                .map(words -> words.split(" ", 2))
                .map(words -> new Column(words[1], words[0]))
                .toList();
    }

    private String order(String table) throws SQLException {
        var keys = strings("SELECT column_name FROM information_schema.key_column_usage WHERE table_schema = DATABASE()"
                + " AND table_name = '" + table + "' AND constraint_name = 'PRIMARY' ORDER BY ordinal_position");
        if (keys.isEmpty()) return "";
        return keys.stream().map(TableDump::name).collect(Collectors.joining(", ", " ORDER BY ", ""));
    }

    private static String row(ResultSet result, List<Column> columns) throws SQLException {
        var values = new ArrayList<String>();
        for (var i = 0; i < columns.size(); i++) values.add(literal(result, i + 1, columns.get(i).type()));
        return values.stream().collect(Collectors.joining(",", "(", ")"));
    }

    /// A plain statement answers in text, so the bytes of a number are its digits, whatever Java type the driver would make
    /// of it (`BOOLEAN` is a number of one digit).
    private static String literal(ResultSet result, int column, String type) throws SQLException {
        var bytes = result.getBytes(column);
        if (bytes == null) return "NULL";
        if (NUMBERS.contains(type)) return new String(bytes, UTF_8);
        if (BYTES.contains(type)) return bytes.length == 0 ? "''" : "0x" + HexFormat.of().formatHex(bytes);
        return quoted(result.getString(column));
    }

    /// No line feed survives inside a literal: one statement is one line.
    static String quoted(String text) {
        var out = new StringBuilder("'");
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '\'' -> out.append("''");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\0' -> out.append("\\0");
                default -> out.append(c);
            }
        }
        return out.append('\'').toString();
    }

    private List<String> strings(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }

    private static String name(String identifier) {
        return "`" + identifier.replace("`", "``") + "`";
    }

    private static void line(OutputStream out, String statement) throws IOException {
        out.write(statement.getBytes(UTF_8));
        out.write('\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
