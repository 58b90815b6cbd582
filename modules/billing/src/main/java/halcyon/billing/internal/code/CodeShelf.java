package halcyon.billing.internal.code;

import halcyon.billing.CodeKind;
import halcyon.billing.ListedCode;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of the code tables. Wants a transaction of the caller.
@Singleton
class CodeShelf {
    private static final String OF_THE_DAY = " AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)";
    private static final String OF_THE_EDITION =
            " AND valid_from = (SELECT MAX(edition.valid_from) FROM billing_listed_code edition WHERE edition.kind = ? AND edition.valid_from <= ?)";
    private final JdbcOperations jdbc;

    CodeShelf(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// What stands there already of these, by code, partner and first day.
    Map<String, ListedCode> standing(List<ListedCode> codes) {
        String marks = String.join(", ", codes.stream().map(code -> "?").toList());
        Map<String, ListedCode> standing = new HashMap<>();
        jdbc.prepareStatement("SELECT * FROM billing_listed_code WHERE kind = ? AND code IN (" + marks + ")", statement -> {
            statement.setString(1, codes.getFirst().kind().name());
            for (int i = 0; i < codes.size(); i++) statement.setString(i + 2, codes.get(i).code());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ListedCode code = code(rows);
                    standing.put(key(code), code);
                }
            }
            return standing;
        });
        return standing;
    }

    static String key(ListedCode code) {
        return code.code() + " " + code.partner() + " " + code.from();
    }

    void put(List<ListedCode> codes) {
        String sql = "INSERT INTO billing_listed_code (kind, code, partner, valid_from, valid_to, mark, units, short_text, long_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON DUPLICATE KEY UPDATE valid_to = VALUES(valid_to), mark = VALUES(mark), units = VALUES(units), short_text = VALUES(short_text),"
                + " long_text = VALUES(long_text)";
        jdbc.prepareStatement(sql, statement -> {
            for (ListedCode code : codes) {
                statement.setString(1, code.kind().name());
                statement.setString(2, code.code());
                statement.setString(3, code.partner());
                statement.setObject(4, code.from());
                statement.setObject(5, code.to().orElse(null));
                statement.setString(6, code.mark());
                statement.setObject(7, code.units().orElse(null));
                statement.setString(8, code.shortText());
                statement.setString(9, code.longText());
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    List<ListedCode> named(CodeKind kind, String code, LocalDate day) {
        return read(kind, " AND code = ?", List.of(code), day, " ORDER BY valid_from DESC, partner");
    }

    List<ListedCode> found(CodeKind kind, String text, LocalDate day, int most) {
        String inside = "%" + text.replaceAll("[%_\\\\]", "") + "%";
        return read(kind, " AND (code LIKE ? OR short_text LIKE ? OR long_text LIKE ?)", List.of(inside.substring(1), inside, inside), day, " ORDER BY code, partner LIMIT " + most);
    }

    private List<ListedCode> read(CodeKind kind, String where, List<String> words, LocalDate day, String order) {
        String sql = "SELECT * FROM billing_listed_code WHERE kind = ?" + where + (kind.dated() ? OF_THE_DAY : OF_THE_EDITION) + order;
        return jdbc.prepareStatement(sql, statement -> {
            int place = 1;
            statement.setString(place++, kind.name());
            for (String word : words) statement.setString(place++, word);
            statement.setObject(place++, kind.dated() ? day : kind.name());
            statement.setObject(place, day);
            List<ListedCode> codes = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) codes.add(code(rows));
            }
            return codes;
        });
    }

    private static ListedCode code(ResultSet row) throws SQLException {
        return new ListedCode(CodeKind.valueOf(row.getString("kind")), row.getString("code"), row.getString("partner"), row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)), row.getString("mark"), Optional.ofNullable(row.getObject("units", Integer.class)),
                row.getString("short_text"), row.getString("long_text"));
    }
}
