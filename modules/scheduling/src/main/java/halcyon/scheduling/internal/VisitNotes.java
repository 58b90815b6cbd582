package halcyon.scheduling.internal;

import halcyon.scheduling.VisitCard;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What to bring and to know, as it stands on the day of the visit.
@Singleton
class VisitNotes {
    private final JdbcOperations jdbc;

    VisitNotes(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    List<VisitCard.Note> of(String protocol, LocalDate on) {
        var sql = "SELECT text_en, text_es FROM scheduling_visit_note WHERE protocol IN ('', ?)"
                + " AND valid_from <= ? AND (valid_to IS NULL OR valid_to > ?) ORDER BY protocol, position";
        return jdbc.prepareStatement(sql, statement -> {
            statement.setString(1, protocol);
            statement.setString(2, on.toString());
            statement.setString(3, on.toString());
            var notes = new ArrayList<VisitCard.Note>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) notes.add(new VisitCard.Note(rows.getString(1), rows.getString(2)));
            }
            return notes;
        });
    }
}
