package halcyon.treatment.internal.cabinet;

import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/// When a site took its inventories and when the next one is due: one on opening, then at least every two years. 21 CFR 1304.11
@Singleton
class Inventories {
    private final CabinetSql sql;
    private final CabinetFile file;

    Inventories(CabinetSql sql, CabinetFile file) {
        this.sql = sql;
        this.file = file;
    }

    Optional<LocalDate> last(SiteId site) {
        var query = "SELECT counted_at FROM treatment_count WHERE site_id = ? AND purpose IN ('OPENING', 'BIENNIAL')"
                + " AND counted_at IS NOT NULL AND state <> 'GIVEN_UP' ORDER BY counted_at DESC LIMIT 1";
        return sql.one(query, row -> CabinetSql.instant(row, "counted_at"), site.value()).map(at -> file.dayAt(site, at));
    }

    /// The first one is due on the day the book of the site begins.
    LocalDate due(SiteId site) {
        return last(site).map(day -> day.plusYears(file.setting("inventory.years"))).orElseGet(() -> began(site));
    }

    private LocalDate began(SiteId site) {
        var query = "SELECT e.entered_at FROM treatment_drug_entry e JOIN treatment_lot l ON l.id = e.lot_id WHERE l.site_id = ?"
                + " ORDER BY e.id LIMIT 1";
        return sql.one(query, row -> CabinetSql.instant(row, "entered_at"), site.value())
                .map(at -> file.dayAt(site, at))
                .orElseGet(() -> file.today(site));
    }
}
