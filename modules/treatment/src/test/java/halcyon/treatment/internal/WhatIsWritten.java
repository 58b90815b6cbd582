package halcyon.treatment.internal;

import halcyon.testing.TestDatabase;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The tables themselves, read past the product: the judge of random walks.
final class WhatIsWritten implements AutoCloseable {
    private final Connection connection;

    WhatIsWritten(TestDatabase database) {
        connection = database.connect();
    }

    /// A set of vitals that was not struck; `sedation` 5 where nobody scored it.
    record Vitals(Instant at, int systolic, int diastolic, int oxygen, int sedation) {}

    SessionState state(SessionId session) {
        return SessionState.valueOf(text("SELECT state FROM treatment_session WHERE id = ?", session.value()));
    }

    Optional<Instant> moment(String column, SessionId session) {
        return rows(
                        "SELECT " + column + " FROM treatment_session WHERE id = ? AND " + column + " IS NOT NULL",
                        row -> instant(row, 1),
                        session.value())
                .stream()
                .findFirst();
    }

    List<Vitals> vitals(SessionId session) {
        return rows(
                "SELECT taken_at, systolic, diastolic, oxygen, COALESCE(sedation, 5) FROM treatment_vitals"
                        + " WHERE session_id = ? AND struck_at IS NULL ORDER BY taken_at, id",
                row -> new Vitals(instant(row, 1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)),
                session.value());
    }

    boolean somethingLasts(SessionId session) {
        return !text("SELECT COUNT(*) FROM treatment_observation WHERE session_id = ? AND passed_at IS NULL", session.value()).equals("0");
    }

    boolean drawIsChecked(SessionId session) {
        return text("SELECT state FROM treatment_confirmation WHERE session_id = ? AND kind = 'DRAW' ORDER BY id DESC LIMIT 1", session.value())
                .equals("CONFIRMED");
    }

    /// What was written of a session in the drug book.
    BigDecimal drug(String kind, SessionId session) {
        return new BigDecimal(text(
                "SELECT COALESCE(SUM(millilitres), 0) FROM treatment_drug_entry WHERE session_id = ? AND kind = ?", session.value(), kind));
    }

    /// Lots and containers that do not hold what came in less what was drawn.
    int offBalance() {
        return off("treatment_lot t", "lot_id", "t.millilitres_left") + off("treatment_container t", "container_id", "t.amount_left");
    }

    private int off(String table, String of, String left) {
        return Integer.parseInt(text("SELECT COUNT(*) FROM " + table + " WHERE " + left + " <> (SELECT SUM(CASE e.kind WHEN 'RECEIVED' THEN"
                + " e.millilitres WHEN 'DRAWN' THEN -e.millilitres ELSE 0 END) FROM treatment_drug_entry e WHERE e." + of + " = t.id)"));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private String text(String sql, Object... values) {
        return rows(sql, row -> row.getString(1), values).getFirst();
    }

    private <T> List<T> rows(String sql, Reading<T> reading, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            List<T> found = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.add(reading.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
