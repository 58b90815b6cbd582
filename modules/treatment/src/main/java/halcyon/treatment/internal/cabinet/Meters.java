package halcyon.treatment.internal.cabinet;

import halcyon.shared.SiteId;
import halcyon.treatment.EntryKind;
import halcyon.treatment.TransferMeter;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;

/// What a site gave to patients and sent to other sites in the calendar year of its own clock, in dosage units: a millilitre or a
/// piece is one. 21 CFR 1307.11
@Singleton
class Meters {
    private final CabinetSql sql;
    private final CabinetFile file;

    Meters(CabinetSql sql, CabinetFile file) {
        this.sql = sql;
        this.file = file;
    }

    TransferMeter of(SiteId site) {
        var year = file.today(site).getYear();
        return new TransferMeter(
                site,
                year,
                sum(site, year, EntryKind.GIVEN),
                sum(site, year, EntryKind.TRANSFER_OUT),
                file.decimal("transfer.limit-percent"),
                file.decimal("transfer.warn-percent"));
    }

    private BigDecimal sum(SiteId site, int year, EntryKind kind) {
        var query = "SELECT COALESCE(SUM(" + Entries.OWN + "), 0) FROM treatment_drug_entry e JOIN treatment_lot l ON l.id = e.lot_id"
                + " WHERE l.site_id = ? AND e.kind = ? AND e.entered_at >= ? AND e.entered_at < ?";
        var from = file.begin(site, LocalDate.of(year, 1, 1));
        var to = file.begin(site, LocalDate.of(year + 1, 1, 1));
        return sql.one(query, row -> row.getBigDecimal(1), site.value(), kind, from, to).orElse(BigDecimal.ZERO);
    }
}
