package halcyon.treatment.internal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

/// The criteria as they were when the patient left, as JSON.
@MappedEntity("treatment_discharge")
record DischargeRow(@Id long sessionId, String criteria, String dischargedBy) {
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Rows extends CrudRepository<DischargeRow, Long> {}
}
