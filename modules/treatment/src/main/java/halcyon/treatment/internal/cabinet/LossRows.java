package halcyon.treatment.internal.cabinet;

import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.shared.Unknown;
import halcyon.treatment.Loss;
import halcyon.treatment.LossKind;
import halcyon.treatment.Measure;
import halcyon.treatment.ReportLoss;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Losses as they were reported, and the proofs of what followed.
@Singleton
class LossRows {
    private static final String READ = "SELECT t.*, c.serial, l.drug, l.ndc, l.lot_number, l.concentration, l.measure,"
            + " EXISTS (SELECT 1 FROM treatment_drug_entry e WHERE e.loss_id = t.id AND e.counters IS NOT NULL) AS found_again"
            + " FROM treatment_loss t JOIN treatment_container c ON c.id = t.container_id JOIN treatment_lot l ON l.id = c.lot_id";
    private final CabinetSql sql;

    LossRows(CabinetSql sql) {
        this.sql = sql;
    }

    long add(Actor actor, SiteId site, ReportLoss loss, LocalDate noticeDue, LocalDate formDue, Instant at) {
        return sql.insert(
                "INSERT INTO treatment_loss (site_id, container_id, amount, kind, found_on, circumstances, police, measures, reported_at,"
                        + " reported_by, notice_due, form_due) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                site.value(), loss.container(), loss.amount(), loss.kind(), loss.foundOn(), loss.circumstances().strip(), loss.police().strip(),
                loss.measures().strip(), at, actor.name(), noticeDue, formDue);
    }

    Loss find(long loss) {
        return sql.one(READ + " WHERE t.id = ?", LossRows::read, loss).orElseThrow(() -> new Unknown("loss " + loss));
    }

    List<Loss> at(SiteId site) {
        return sql.all(READ + " WHERE t.site_id = ? ORDER BY t.found_on DESC, t.id DESC", LossRows::read, site.value());
    }

    /// Those of every site with a step that nobody has proved.
    List<Loss> open() {
        return sql.all(READ + " WHERE t.notice_on IS NULL OR t.form_on IS NULL ORDER BY t.id", LossRows::read);
    }

    /// How many others a site found from one day on and through another.
    int between(SiteId site, LocalDate from, LocalDate through, long besides) {
        return (int) sql.number(
                "SELECT COUNT(*) FROM treatment_loss WHERE site_id = ? AND found_on >= ? AND found_on <= ? AND id <> ?",
                site.value(), from, through, besides);
    }

    /// False when it is proved already.
    boolean prove(long loss, boolean notice, Actor actor, LocalDate on, String proof) {
        var update = notice
                ? "UPDATE treatment_loss SET notice_on = ?, notice_by = ?, notice_proof = ? WHERE id = ? AND notice_on IS NULL"
                : "UPDATE treatment_loss SET form_on = ?, form_by = ?, form_proof = ? WHERE id = ? AND form_on IS NULL";
        return sql.change(update, on, actor.name(), proof, loss) == 1;
    }

    private static Loss read(ResultSet row) throws SQLException {
        return new Loss(
                row.getLong("id"),
                SiteId.of(row.getString("site_id")),
                row.getString("drug"),
                row.getString("ndc"),
                row.getString("lot_number"),
                row.getString("serial"),
                row.getBigDecimal("concentration"),
                Measure.valueOf(row.getString("measure")),
                row.getBigDecimal("amount"),
                LossKind.valueOf(row.getString("kind")),
                CabinetSql.date(row, "found_on"),
                row.getString("circumstances"),
                row.getString("police"),
                row.getString("measures"),
                CabinetSql.instant(row, "reported_at"),
                row.getString("reported_by"),
                CabinetSql.date(row, "notice_due"),
                proof(row, "notice"),
                CabinetSql.date(row, "form_due"),
                proof(row, "form"),
                row.getBoolean("found_again"));
    }

    private static Optional<Loss.Proof> proof(ResultSet row, String step) throws SQLException {
        var on = CabinetSql.maybeDate(row, step + "_on");
        if (on.isEmpty()) return Optional.empty();
        return Optional.of(new Loss.Proof(on.get(), row.getString(step + "_by"), row.getString(step + "_proof")));
    }
}
