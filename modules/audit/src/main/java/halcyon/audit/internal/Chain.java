package halcyon.audit.internal;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of the record. Knows how to add one and how to read; there is no way to change or to remove one.
/// Every method wants a transaction of the caller.
@Singleton
class Chain {
    private static final String COLUMNS = "sequence, event_sequence, occurred_at, subject, actor_name, what, patient, site, detail,"
            + " previous_hash, hash, seal";

    private final JdbcOperations jdbc;

    Chain(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Head head() {
        return jdbc.prepareStatement("SELECT sequence, hash FROM audit_head WHERE id = 1", statement -> {
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) return new Head(0, Link.BEFORE_THE_FIRST);
                return new Head(rows.getLong(1), rows.getString(2));
            }
        });
    }

    boolean holdsEvent(long eventSequence) {
        return count("SELECT COUNT(*) FROM audit_entry WHERE event_sequence = ?", eventSequence) > 0;
    }

    /// Entries that stand after the end of the chain, read with that end in one statement.
    long beyondHead() {
        return count("SELECT COUNT(*) FROM audit_entry WHERE sequence > (SELECT MAX(sequence) FROM audit_head WHERE id >= ?)", 1);
    }

    /// Moves the end of the chain on; false when another append was faster.
    boolean moveHead(Head from, Head to) {
        var sql = "UPDATE audit_head SET sequence = ?, hash = ? WHERE id = 1 AND sequence = ? AND hash = ?";
        return jdbc.prepareStatement(sql, statement -> {
            statement.setLong(1, to.sequence());
            statement.setString(2, to.hash());
            statement.setLong(3, from.sequence());
            statement.setString(4, from.hash());
            return statement.executeUpdate() == 1;
        });
    }

    void insert(Link link) {
        var sql = "INSERT INTO audit_entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        jdbc.prepareStatement(sql, statement -> {
            statement.setLong(1, link.sequence());
            statement.setLong(2, link.eventSequence());
            statement.setObject(3, LocalDateTime.ofInstant(link.at(), ZoneOffset.UTC));
            statement.setString(4, link.subject());
            statement.setString(5, link.name());
            statement.setString(6, link.what());
            setPatient(statement, link.patient());
            statement.setString(8, link.site().map(SiteId::value).orElse(null));
            statement.setString(9, link.detail());
            statement.setString(10, link.previousHash());
            statement.setString(11, link.hash());
            statement.setString(12, link.seal());
            return statement.executeUpdate();
        });
    }

    /// The next entries after a place, in order.
    List<Link> after(long sequence, int limit) {
        return links("WHERE sequence > ? ORDER BY sequence LIMIT ?", sequence, limit);
    }

    List<Link> newest(int limit) {
        return links("WHERE sequence > ? ORDER BY sequence DESC LIMIT ?", 0, limit);
    }

    List<Link> about(PatientId patient, int limit) {
        return links("WHERE patient = ? ORDER BY sequence DESC LIMIT ?", patient.value(), limit);
    }

    private List<Link> links(String where, long value, int limit) {
        return jdbc.prepareStatement("SELECT " + COLUMNS + " FROM audit_entry " + where, statement -> {
            statement.setLong(1, value);
            statement.setInt(2, limit);
            var links = new ArrayList<Link>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) links.add(link(rows));
            }
            return links;
        });
    }

    private long count(String sql, long value) {
        return jdbc.prepareStatement(sql, statement -> {
            statement.setLong(1, value);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    private static void setPatient(PreparedStatement statement, Optional<PatientId> patient) throws SQLException {
        if (patient.isPresent()) {
            statement.setLong(7, patient.get().value());
            return;
        }
        statement.setNull(7, Types.BIGINT);
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getLong(1),
                row.getLong(2),
                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Optional.ofNullable(row.getObject(7, Long.class)).filter(id -> id > 0).map(PatientId::of),
                Optional.ofNullable(row.getString(8)).filter(code -> code.matches("[a-z0-9-]{2,16}")).map(SiteId::of),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }
}
