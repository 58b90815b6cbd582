package halcyon.directory.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Contraindications extends GenericRepository<ContraindicationRow, Long> {
    @Query(
            """
            SELECT * FROM directory_contraindication
            WHERE valid_from <= :on AND (valid_to IS NULL OR valid_to > :on) ORDER BY position""")
    List<ContraindicationRow> inForce(LocalDate on);
}
