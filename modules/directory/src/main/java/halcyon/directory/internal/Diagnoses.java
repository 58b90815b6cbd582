package halcyon.directory.internal;

import halcyon.shared.Indication;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Diagnoses extends GenericRepository<DiagnosisRow, Long> {
    @Query(
            """
            SELECT * FROM directory_diagnosis WHERE indication = :indication
              AND valid_from <= :on AND (valid_to IS NULL OR valid_to > :on) ORDER BY code""")
    List<DiagnosisRow> of(Indication indication, LocalDate on);

    @Query(
            """
            SELECT * FROM directory_diagnosis WHERE code = :code
              AND valid_from <= :on AND (valid_to IS NULL OR valid_to > :on)""")
    Optional<DiagnosisRow> billable(String code, LocalDate on);
}
