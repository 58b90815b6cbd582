package halcyon.treatment.internal.cabinet;

import halcyon.shared.Actor;
import halcyon.shared.ContentHash;
import halcyon.shared.SiteId;
import halcyon.shared.Unknown;
import halcyon.treatment.AskRemoval;
import halcyon.treatment.EntryKind;
import halcyon.treatment.Measure;
import halcyon.treatment.Removal;
import halcyon.treatment.internal.rule.Amount;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// Removals that one employee asked for.
@Singleton
class RemovalRows {
    private static final String READ = "SELECT r.*, c.serial, l.drug, l.lot_number, l.measure FROM treatment_removal r"
            + " JOIN treatment_container c ON c.id = r.container_id JOIN treatment_lot l ON l.id = c.lot_id";
    private final CabinetSql sql;

    RemovalRows(CabinetSql sql) {
        this.sql = sql;
    }

    long add(Actor actor, SiteId site, AskRemoval removal, Instant at) {
        return sql.insert(
                "INSERT INTO treatment_removal (site_id, container_id, kind, amount, reason, asked_at, asked_by, asker, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')",
                site.value(), removal.container(), removal.kind(), removal.amount(), removal.reason().strip(), at, actor.name(), actor.subject());
    }

    Removal find(long removal) {
        return sql.one(READ + " WHERE r.id = ?", RemovalRows::read, removal).orElseThrow(() -> new Unknown("removal " + removal));
    }

    List<Removal> waitingAt(SiteId site) {
        return sql.all(READ + " WHERE r.site_id = ? AND r.state = 'WAITING' ORDER BY r.id", RemovalRows::read, site.value());
    }

    boolean isWaiting(long removal) {
        return sql.number("SELECT COUNT(*) FROM treatment_removal WHERE id = ? AND state = 'WAITING'", removal) == 1;
    }

    /// False when it has ended already.
    boolean end(long removal, String state, Actor actor, Instant at) {
        return sql.change(
                        "UPDATE treatment_removal SET state = ?, ended_at = ?, ended_by = ? WHERE id = ? AND state = 'WAITING'",
                        state, at, actor.name(), removal)
                == 1;
    }

    private static Removal read(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("amount");
        var askedAt = CabinetSql.instant(row, "asked_at");
        var content = String.join(
                "\n", row.getString("id"), row.getString("site_id"), row.getString("drug"), row.getString("lot_number"), row.getString("serial"),
                row.getString("kind"), Amount.plain(amount), row.getString("reason"), row.getString("asked_by"), askedAt.toString());
        return new Removal(
                row.getLong("id"),
                SiteId.of(row.getString("site_id")),
                row.getLong("container_id"),
                row.getString("drug"),
                row.getString("lot_number"),
                row.getString("serial"),
                EntryKind.valueOf(row.getString("kind")),
                amount,
                Measure.valueOf(row.getString("measure")),
                row.getString("reason"),
                askedAt,
                row.getString("asked_by"),
                row.getString("asker"),
                ContentHash.of(content));
    }
}
