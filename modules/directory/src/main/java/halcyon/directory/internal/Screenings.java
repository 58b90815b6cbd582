package halcyon.directory.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Screenings extends CrudRepository<ScreeningRow, Long> {
    @Query("INSERT INTO directory_finding (screening, code) VALUES (:screening, :code)")
    int found(long screening, String code);

    @Query(
            """
            INSERT INTO directory_trial (screening, drug, drug_class, weeks, adequate_dose, stopped_because)
            VALUES (:screening, :drug, :drugClass, :weeks, :adequateDose, :stoppedBecause)""")
    int tried(long screening, String drug, String drugClass, int weeks, boolean adequateDose, String stoppedBecause);

    List<ScreeningRow> findByPatientOrderByIdDesc(long patient);
}
