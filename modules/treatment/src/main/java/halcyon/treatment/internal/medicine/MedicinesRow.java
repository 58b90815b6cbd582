package halcyon.treatment.internal.medicine;

import halcyon.treatment.Medicine;
import halcyon.treatment.MedicinesSaid;
import halcyon.treatment.SessionId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `taken` holds the words of the classes in their order, with a space between; none is an answer too.
@MappedEntity("treatment_medicines")
public record MedicinesRow(@Id @GeneratedValue @Nullable Long id, long sessionId, Instant saidAt, String taken, String saidBy) {
    private static final String BETWEEN = " ";

    static MedicinesRow of(long session, Set<Medicine> taken, Instant at, String by) {
        var words = taken.stream().sorted().map(Medicine::word).collect(Collectors.joining(BETWEEN));
        return new MedicinesRow(null, session, at, words, by);
    }

    Set<Medicine> classes() {
        var words = Set.of(taken.split(BETWEEN));
        return Arrays.stream(Medicine.values()).filter(medicine -> words.contains(medicine.word())).collect(Collectors.toSet());
    }

    MedicinesSaid shown() {
        return new MedicinesSaid(new SessionId(sessionId), classes(), saidAt, saidBy);
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    public interface Rows extends CrudRepository<MedicinesRow, Long> {
        @Query("SELECT * FROM treatment_medicines WHERE session_id = :session ORDER BY id DESC LIMIT 1")
        Optional<MedicinesRow> newest(long session);

        @Query("SELECT m.* FROM treatment_medicines m JOIN treatment_session s ON s.id = m.session_id"
                + " WHERE s.booking_id = :booking ORDER BY m.id DESC LIMIT 1")
        Optional<MedicinesRow> ofBooking(long booking);

        @Query("SELECT m.* FROM treatment_medicines m JOIN treatment_session s ON s.id = m.session_id"
                + " WHERE s.patient_id = :patient ORDER BY m.id DESC LIMIT 1")
        Optional<MedicinesRow> ofPatient(long patient);
    }
}
