package halcyon.treatment.internal.cabinet;

import halcyon.shared.PatientId;
import halcyon.treatment.Container;
import halcyon.treatment.ContainerForm;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The containers of the lots. What is left in one changes by [Book] alone.
@Singleton
class Containers {
    private final CabinetSql sql;

    Containers(CabinetSql sql) {
        this.sql = sql;
    }

    Optional<Container> find(long container) {
        return sql.one("SELECT * FROM treatment_container WHERE id = ?", Containers::read, container);
    }

    /// All of a lot that hold something, the opened ones first, then the emptiest.
    List<Container> holding(long lot) {
        var order = " ORDER BY opened_at IS NULL, amount_left, id";
        return sql.all("SELECT * FROM treatment_container WHERE lot_id = ? AND amount_left > 0" + order, Containers::read, lot);
    }

    /// Everything at a site that holds something.
    List<Container> at(String site) {
        var query = "SELECT c.* FROM treatment_container c JOIN treatment_lot l ON l.id = c.lot_id"
                + " WHERE l.site_id = ? AND c.amount_left > 0 ORDER BY c.lot_id, c.opened_at IS NULL, c.id";
        return sql.all(query, Containers::read, site);
    }

    private long add(long lot, ContainerForm form, String serial, BigDecimal size, @Nullable Long labelledFor) {
        return sql.insert(
                "INSERT INTO treatment_container (lot_id, form, serial, size_amount, amount_left, labelled_for) VALUES (?, ?, ?, ?, 0, ?)",
                lot, form, serial, size, labelledFor);
    }

    /// The container of this name, which is empty, or a new one: the book fills it. Its label is that of what comes in now.
    long ready(long lot, ContainerForm form, String serial, BigDecimal size, Optional<PatientId> labelledFor) {
        var patient = labelledFor.map(PatientId::value).orElse(null);
        var known = named(lot, serial);
        if (known.isEmpty()) return add(lot, form, serial, size, patient);
        sql.change("UPDATE treatment_container SET labelled_for = ? WHERE id = ? AND amount_left = 0", patient, known.get().id());
        return known.get().id();
    }

    /// How many containers a lot has had: the running number goes on from here.
    int everOf(long lot) {
        return (int) sql.number("SELECT COUNT(*) FROM treatment_container WHERE lot_id = ?", lot);
    }

    Optional<Container> named(long lot, String serial) {
        return sql.one("SELECT * FROM treatment_container WHERE lot_id = ? AND serial = ?", Containers::read, lot, serial);
    }

    void opened(long container, Instant at) {
        sql.change("UPDATE treatment_container SET opened_at = ? WHERE id = ? AND opened_at IS NULL", at, container);
    }

    /// False when it is labelled or opened already.
    boolean label(long container, PatientId patient) {
        return sql.change(
                        "UPDATE treatment_container SET labelled_for = ? WHERE id = ? AND opened_at IS NULL"
                                + " AND (labelled_for IS NULL OR labelled_for = ?)",
                        patient.value(), container, patient.value())
                > 0;
    }

    private static Container read(ResultSet row) throws SQLException {
        return new Container(
                row.getLong("id"),
                row.getLong("lot_id"),
                ContainerForm.valueOf(row.getString("form")),
                row.getString("serial"),
                row.getBigDecimal("size_amount"),
                row.getBigDecimal("amount_left"),
                row.getString("opened_at") != null,
                CabinetSql.maybeNumber(row, "labelled_for").map(PatientId::of));
    }
}
