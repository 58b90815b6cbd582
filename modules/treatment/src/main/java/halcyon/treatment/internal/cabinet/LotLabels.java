package halcyon.treatment.internal.cabinet;

import halcyon.shared.SiteId;
import halcyon.treatment.Lot;
import halcyon.treatment.Measure;
import halcyon.treatment.internal.rule.Amount;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The lots of the sites: what stands on the label, and the sum of what the containers hold.
@Singleton
class LotLabels {
    private final CabinetSql sql;

    LotLabels(CabinetSql sql) {
        this.sql = sql;
    }

    record Label(Lot lot) {
        Measure measure() {
            return lot.measure();
        }

        boolean expiredOn(LocalDate day) {
            return lot.expires().isBefore(day);
        }
    }

    Optional<Label> find(long lot) {
        return sql.one("SELECT * FROM treatment_lot WHERE id = ?", LotLabels::read, lot);
    }

    Optional<Label> known(SiteId site, String ndc, String lotNumber) {
        var query = "SELECT * FROM treatment_lot WHERE site_id = ? AND ndc = ? AND lot_number = ?";
        return sql.one(query, LotLabels::read, site.value(), ndc, lotNumber);
    }

    /// All a site ever had, the first to expire first.
    List<Label> at(SiteId site) {
        return sql.all("SELECT * FROM treatment_lot WHERE site_id = ? ORDER BY expires, id", LotLabels::read, site.value());
    }

    /// The label at another site: the same lot there, empty if it is new to it.
    long at(SiteId site, Label label) {
        var lot = label.lot();
        return known(site, lot.ndc(), lot.lotNumber())
                .map(there -> there.lot().id())
                .orElseGet(() -> add(site, lot.drug(), lot.ndc(), lot.lotNumber(), lot.expires(), label.measure(), lot.concentration()));
    }

    long add(SiteId site, String drug, String ndc, String lotNumber, LocalDate expires, Measure measure, BigDecimal strength) {
        return sql.insert(
                "INSERT INTO treatment_lot (site_id, drug, ndc, lot_number, expires, measure, concentration, millilitres_left)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, 0)",
                site.value(), drug, ndc, lotNumber, expires, measure, strength);
    }

    private static Label read(ResultSet row) throws SQLException {
        var lot = new Lot(
                row.getLong("id"),
                SiteId.of(row.getString("site_id")),
                row.getString("drug"),
                row.getString("ndc"),
                row.getString("lot_number"),
                CabinetSql.date(row, "expires"),
                Amount.tidy(row.getBigDecimal("concentration")),
                row.getBigDecimal("millilitres_left"),
                Measure.valueOf(row.getString("measure")));
        return new Label(lot);
    }
}
