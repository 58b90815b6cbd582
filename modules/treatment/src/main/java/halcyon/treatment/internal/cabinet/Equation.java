package halcyon.treatment.internal.cabinet;

import jakarta.inject.Singleton;

/// What must always be true of the book, asked of all of it.
@Singleton
public class Equation {
    private static final String LOTS = "SELECT COUNT(*) FROM (SELECT l.id FROM treatment_lot l LEFT JOIN treatment_drug_entry e"
            + " ON e.lot_id = l.id GROUP BY l.id, l.millilitres_left HAVING l.millilitres_left <> COALESCE(SUM(" + Entries.ON_SHELF
            + "), 0)) AS off_balance";
    private static final String CONTAINERS = "SELECT COUNT(*) FROM (SELECT c.id FROM treatment_container c LEFT JOIN treatment_drug_entry e"
            + " ON e.container_id = c.id GROUP BY c.id, c.amount_left HAVING c.amount_left <> COALESCE(SUM(" + Entries.ON_SHELF
            + "), 0)) AS off_balance";
    // a session that gave or wasted anything has accounted for all it drew, in each container
    private static final String SESSIONS = "SELECT COUNT(DISTINCT session_id) FROM (SELECT e.session_id FROM treatment_drug_entry e"
            + " WHERE e.session_id IN (SELECT s.session_id FROM treatment_drug_entry s WHERE s.kind IN ('GIVEN', 'WASTED'))"
            + " GROUP BY e.session_id, e.container_id HAVING SUM(CASE WHEN e.kind = 'DRAWN' THEN 1 ELSE -1 END * " + Entries.OWN
            + ") <> 0) AS off_balance";
    // what was sent is under way, came in whole, or was taken back
    private static final String TRANSFERS = "SELECT COUNT(*) FROM treatment_transfer_line t WHERE t.amount <> COALESCE((SELECT SUM("
            + Entries.OWN + ") FROM treatment_drug_entry e WHERE e.transfer_id = t.transfer_id AND e.container_id = t.container_id"
            + " AND e.kind = 'TRANSFER_OUT'), 0) + CASE WHEN t.state = 'BACK' THEN t.amount ELSE 0 END";
    private static final String ARRIVALS = "SELECT COUNT(*) FROM treatment_transfer f WHERE"
            + " COALESCE((SELECT SUM(t.amount) FROM treatment_transfer_line t WHERE t.transfer_id = f.id AND t.state = 'RECEIVED'), 0)"
            + " <> COALESCE((SELECT SUM(" + Entries.OWN + ") FROM treatment_drug_entry e WHERE e.transfer_id = f.id"
            + " AND e.kind = 'TRANSFER_IN'), 0)";

    private final CabinetSql sql;

    Equation(CabinetSql sql) {
        this.sql = sql;
    }

    public long lots() {
        return sql.number("SELECT COUNT(*) FROM treatment_lot");
    }

    /// Lots and containers whose balance is not the sum of their entries.
    public long outOfBalance() {
        return sql.number(LOTS) + sql.number(CONTAINERS);
    }

    /// Sessions with a container whose drawn is not its given and wasted.
    public long unsettled() {
        return sql.number(SESSIONS);
    }

    /// Transfers whose two halves do not agree.
    public long lostBetween() {
        return sql.number(TRANSFERS) + sql.number(ARRIVALS);
    }
}
