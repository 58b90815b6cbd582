package halcyon.directory.internal;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Credentials extends CrudRepository<CredentialRow, Long> {
    List<CredentialRow> findByStaffIn(Collection<Long> staff);

    void deleteByStaffAndKind(long staff, String kind);
}
