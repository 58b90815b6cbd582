package halcyon.treatment.internal.cabinet;

import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientId;
import halcyon.shared.PatientRead;
import halcyon.shared.SiteId;
import halcyon.treatment.BookEntry;
import halcyon.treatment.EntryKind;
import halcyon.treatment.Measure;
import halcyon.treatment.SessionId;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The book of a site as people read it. What came or went in one delivery is one line.
@Singleton
class BookPages {
    private static final String READ = """
            SELECT MIN(e.id) AS id, e.entered_at, e.kind, l.drug, l.lot_number, l.measure, COUNT(*) AS containers,
                   MIN(c.serial) AS first_serial, SUM(e.millilitres) AS amount, e.counters IS NOT NULL AS counter,
                   MAX(o.id IS NOT NULL) AS countered, e.entered_by, e.witness, e.reason, e.invoice, e.transfer_id, e.removal_id,
                   e.loss_id, e.session_id, s.patient_id
            FROM treatment_drug_entry e
            JOIN treatment_lot l ON l.id = e.lot_id
            JOIN treatment_container c ON c.id = e.container_id
            LEFT JOIN treatment_drug_entry o ON o.counters = e.id
            LEFT JOIN treatment_session s ON s.id = e.session_id
            WHERE l.site_id = ? AND e.entered_at >= ? AND e.entered_at < ?
            GROUP BY e.lot_id, l.drug, l.lot_number, l.measure, e.entered_at, e.kind, e.counters IS NOT NULL, e.entered_by, e.witness,
                     e.reason, e.invoice, e.transfer_id, e.removal_id, e.loss_id, e.session_id, s.patient_id,
                     CASE WHEN e.kind IN ('OPENING', 'RECEIVED', 'TRANSFER_IN', 'TRANSFER_OUT') THEN 0 ELSE e.id END
            ORDER BY id DESC
            """;
    private final CabinetSql sql;
    private final CabinetFile file;
    private final Events events;

    BookPages(CabinetSql sql, CabinetFile file, Events events) {
        this.sql = sql;
        this.file = file;
        this.events = events;
    }

    List<BookEntry> of(Actor actor, SiteId site, LocalDate from, LocalDate through) {
        var lines = sql.all(READ, BookPages::read, site.value(), file.begin(site, from), file.begin(site, through.plusDays(1)));
        lines.stream()
                .flatMap(line -> line.patient().stream())
                .distinct()
                .forEach(patient -> events.publish(actor, new PatientRead(patient, site, "drug-book")));
        return lines;
    }

    private static BookEntry read(ResultSet row) throws SQLException {
        var containers = row.getInt("containers");
        return new BookEntry(
                row.getLong("id"),
                CabinetSql.instant(row, "entered_at"),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("drug"),
                row.getString("lot_number"),
                Measure.valueOf(row.getString("measure")),
                containers,
                row.getString("first_serial"),
                row.getBigDecimal("amount"),
                row.getBoolean("counter"),
                row.getBoolean("countered"),
                row.getString("entered_by"),
                CabinetSql.maybeText(row, "witness"),
                CabinetSql.maybeText(row, "reason"),
                reference(row),
                CabinetSql.maybeNumber(row, "session_id").map(SessionId::new),
                CabinetSql.maybeNumber(row, "patient_id").map(PatientId::of));
    }

    private static Optional<String> reference(ResultSet row) throws SQLException {
        for (var column : List.of("invoice", "transfer_id", "removal_id", "loss_id")) {
            var found = CabinetSql.maybeText(row, column);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
