package halcyon.treatment.internal.cabinet;

import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.shared.Unknown;
import halcyon.treatment.Measure;
import halcyon.treatment.SendStock;
import halcyon.treatment.Transfer;
import halcyon.treatment.Transfer.LineState;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Transfers and their containers.
@Singleton
class TransferRows {
    private static final int SHOWN = 200;
    private final CabinetSql sql;

    TransferRows(CabinetSql sql) {
        this.sql = sql;
    }

    record Head(long id, SiteId from, SiteId to, Instant sentAt, String sentBy, String sender, Optional<String> overLimitReason) {}

    record Line(long transfer, long container, BigDecimal amount) {}

    long add(Actor actor, SendStock stock, Instant at) {
        return sql.insert(
                "INSERT INTO treatment_transfer (from_site, to_site, sent_at, sent_by, sender, over_limit_reason) VALUES (?, ?, ?, ?, ?, ?)",
                stock.from().value(), stock.to().value(), at, actor.name(), actor.subject(), stock.overLimitReason().orElse(null));
    }

    void addLine(long transfer, long container, BigDecimal amount) {
        sql.change(
                "INSERT INTO treatment_transfer_line (transfer_id, container_id, amount, state) VALUES (?, ?, ?, 'SENT')",
                transfer, container, amount);
    }

    Head find(long transfer) {
        return sql.one("SELECT * FROM treatment_transfer WHERE id = ?", TransferRows::head, transfer)
                .orElseThrow(() -> new Unknown("transfer " + transfer));
    }

    List<Line> linesUnderWay(long transfer) {
        return sql.all(
                "SELECT * FROM treatment_transfer_line WHERE transfer_id = ? AND state = 'SENT' ORDER BY container_id",
                row -> new Line(transfer, row.getLong("container_id"), row.getBigDecimal("amount")),
                transfer);
    }

    /// False when it has ended already.
    boolean end(Line line, String state, Actor actor, Instant at) {
        return sql.change(
                        "UPDATE treatment_transfer_line SET state = ?, ended_at = ?, ended_by = ? WHERE transfer_id = ? AND container_id = ?"
                                + " AND state = 'SENT'",
                        state, at, actor.name(), line.transfer(), line.container())
                == 1;
    }

    /// The entry by which a line left the sender's book.
    Book.Entry out(Line line) {
        var query = "SELECT * FROM treatment_drug_entry WHERE transfer_id = ? AND container_id = ? AND kind = 'TRANSFER_OUT' AND counters IS NULL";
        return sql.one(query, Entries::read, line.transfer(), line.container()).orElseThrow(() -> new Unknown("transfer " + line.transfer()));
    }

    /// All that the receiving sites have not confirmed whole.
    List<Head> underWay() {
        var query = "SELECT * FROM treatment_transfer WHERE id IN (SELECT transfer_id FROM treatment_transfer_line WHERE state = 'SENT') ORDER BY id";
        return sql.all(query, TransferRows::head);
    }

    List<Transfer> at(SiteId site) {
        var query = "SELECT * FROM treatment_transfer WHERE from_site = ? OR to_site = ? ORDER BY id DESC LIMIT " + SHOWN;
        return sql.all(query, TransferRows::head, site.value(), site.value()).stream()
                .map(head -> new Transfer(
                        head.id(), head.from(), head.to(), head.sentAt(), head.sentBy(), head.overLimitReason(), lines(head.id())))
                .toList();
    }

    private List<Transfer.Line> lines(long transfer) {
        var query = "SELECT t.*, l.drug, l.lot_number, l.measure, c.serial FROM treatment_transfer_line t"
                + " JOIN treatment_container c ON c.id = t.container_id JOIN treatment_lot l ON l.id = c.lot_id"
                + " WHERE t.transfer_id = ? ORDER BY t.container_id";
        return sql.all(query, TransferRows::line, transfer);
    }

    private static Transfer.Line line(ResultSet row) throws SQLException {
        return new Transfer.Line(
                row.getLong("container_id"),
                row.getString("drug"),
                row.getString("lot_number"),
                row.getString("serial"),
                row.getBigDecimal("amount"),
                Measure.valueOf(row.getString("measure")),
                LineState.valueOf(row.getString("state")),
                CabinetSql.maybeInstant(row, "ended_at"),
                CabinetSql.maybeText(row, "ended_by"));
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                row.getLong("id"),
                SiteId.of(row.getString("from_site")),
                SiteId.of(row.getString("to_site")),
                CabinetSql.instant(row, "sent_at"),
                row.getString("sent_by"),
                row.getString("sender"),
                CabinetSql.maybeText(row, "over_limit_reason"));
    }
}
