package halcyon.directory.internal;

import halcyon.shared.Indication;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Patients extends CrudRepository<PatientRow, Long> {
    @Query("SELECT * FROM directory_patient WHERE family_name = :family AND given_name = :given AND birth_date = :born LIMIT 1")
    Optional<PatientRow> same(String family, String given, LocalDate born);

    List<PatientRow> findByIdIn(Collection<Long> ids);

    @Query("UPDATE directory_patient SET phone_sealed = :phone, email_sealed = :email, street_sealed = :street WHERE id = :id")
    int seal(long id, byte[] phone, byte[] email, byte[] street);

    @Query(
            """
            SELECT * FROM directory_patient
            WHERE site IN (:sites)
              AND CONCAT(given_name, ' ', family_name) LIKE :first
              AND CONCAT(given_name, ' ', family_name) LIKE :second
              AND CONCAT(given_name, ' ', family_name) LIKE :third
            ORDER BY family_name, given_name, id LIMIT 50""")
    List<PatientRow> named(Collection<String> sites, String first, String second, String third);

    @Query(
            """
            SELECT * FROM directory_patient WHERE site IN (:sites) AND birth_date = :born
            ORDER BY family_name, given_name, id LIMIT 50""")
    List<PatientRow> born(Collection<String> sites, LocalDate born);

    @Query(
            """
            SELECT * FROM directory_patient WHERE site IN (:sites) AND phone_last4 = :lastFour
            ORDER BY family_name, given_name, id""")
    List<PatientRow> phoned(Collection<String> sites, String lastFour);

    @Query(
            """
            UPDATE directory_patient SET weight_kilograms = :kilograms, weighed_at = :at, version = version + 1
            WHERE id = :id""")
    int weighed(long id, BigDecimal kilograms, Instant at);

    @Query(
            """
            UPDATE directory_patient SET diagnosis = :diagnosis, indication = :indication, eligible = :eligible,
              allergies = :allergies, version = version + 1
            WHERE id = :id AND version = :version""")
    int screened(long id, long version, String diagnosis, Indication indication, boolean eligible, String allergies);
}
