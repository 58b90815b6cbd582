package halcyon.treatment.internal.cabinet;

import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
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

    /// The sites with something in the cabinet whose inventory should have been taken by now, and since when.
    Map<SiteId, LocalDate> overdue() {
        var sites = sql.all("SELECT DISTINCT site_id FROM treatment_lot WHERE millilitres_left > 0 ORDER BY site_id", row -> SiteId.of(row.getString(1)));
        var overdue = new LinkedHashMap<SiteId, LocalDate>();
        for (var site : sites) {
            var due = due(site);
            if (due.isBefore(file.today(site))) overdue.put(site, due);
        }
        return overdue;
    }

    /// What was said and is still so.
    Map<SiteId, LocalDate> missed() {
        var missed = new LinkedHashMap<SiteId, LocalDate>();
        for (var said : sql.all("SELECT * FROM treatment_inventory_missed ORDER BY site_id, due_on", Inventories::said))
            if (due(said.site()).equals(said.due())) missed.put(said.site(), said.due());
        return missed;
    }

    /// False when it has been said before.
    boolean say(SiteId site, LocalDate due) {
        return sql.change("INSERT IGNORE INTO treatment_inventory_missed (site_id, due_on, said_at) VALUES (?, ?, ?)", site.value(), due, file.now()) > 0;
    }

    private record Said(SiteId site, LocalDate due) {}

    private static Said said(ResultSet row) throws SQLException {
        return new Said(SiteId.of(row.getString("site_id")), CabinetSql.date(row, "due_on"));
    }

    private LocalDate began(SiteId site) {
        var query = "SELECT e.entered_at FROM treatment_drug_entry e JOIN treatment_lot l ON l.id = e.lot_id WHERE l.site_id = ?"
                + " ORDER BY e.id LIMIT 1";
        return sql.one(query, row -> CabinetSql.instant(row, "entered_at"), site.value())
                .map(at -> file.dayAt(site, at))
                .orElseGet(() -> file.today(site));
    }
}
