package halcyon.consent.internal;

import halcyon.shared.Language;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TextRows extends CrudRepository<TextRow, Long> {
    Optional<TextRow> findByCodeAndVersionAndLanguage(String code, int version, Language language);

    List<TextRow> findByCodeAndVersion(String code, int version);
}
