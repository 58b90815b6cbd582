package halcyon.treatment.internal.cabinet;

import jakarta.inject.Singleton;
import java.time.Instant;

/// What must always be true of the book, asked of all of it.
@Singleton
public class Equation {
    private static final String LOTS = "SELECT COUNT(*) FROM (SELECT l.id FROM treatment_lot l LEFT JOIN treatment_drug_entry e"
            + " ON e.lot_id = l.id GROUP BY l.id, l.millilitres_left HAVING l.millilitres_left <> COALESCE(SUM(" + Entries.ON_SHELF
            + "), 0)) AS off_balance";
    private static final String CONTAINERS = "SELECT COUNT(*) FROM (SELECT c.id FROM treatment_container c LEFT JOIN treatment_drug_entry e"
            + " ON e.container_id = c.id GROUP BY c.id, c.amount_left HAVING c.amount_left <> COALESCE(SUM(" + Entries.ON_SHELF
            + "), 0)) AS off_balance";
    // in each container: never more given and wasted than drawn, and after the signature nothing open
    private static final String OPEN = "SUM(CASE WHEN e.kind = 'DRAWN' THEN 1 ELSE -1 END * " + Entries.OWN + ")";
    private static final String SESSIONS = "SELECT COUNT(DISTINCT session_id) FROM (SELECT e.session_id FROM treatment_drug_entry e"
            + " JOIN treatment_session s ON s.id = e.session_id GROUP BY e.session_id, e.container_id, s.state"
            + " HAVING " + OPEN + " < 0 OR (s.state = 'SIGNED' AND " + OPEN + " <> 0)) AS off_balance";
    private static final String LATE = "SELECT COUNT(DISTINCT session_id) FROM (SELECT e.session_id FROM treatment_drug_entry e"
            + " JOIN treatment_session s ON s.id = e.session_id WHERE s.state IN ('DISCHARGED', 'ABANDONED')"
            + " GROUP BY e.session_id HAVING MIN(e.entered_at) < ? AND " + OPEN + " > 0) AS open_waste";
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

    /// Signed sessions with a container whose drawn is not its given and wasted, and any that used more than was drawn.
    public long unsettled() {
        return sql.number(SESSIONS);
    }

    /// Sessions that are over, drew before this time, and whose waste nobody has witnessed.
    public long openSince(Instant before) {
        return sql.number(LATE, before);
    }

    /// Transfers whose two halves do not agree.
    public long lostBetween() {
        return sql.number(TRANSFERS) + sql.number(ARRIVALS);
    }
}
