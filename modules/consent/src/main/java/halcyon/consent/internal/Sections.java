package halcyon.consent.internal;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Sections extends CrudRepository<SectionRow, Long> {
    List<SectionRow> findByTextIdOrderByPlace(long textId);
}
