package halcyon.directory.internal;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Licences extends CrudRepository<LicenceRow, Long> {
    List<LicenceRow> findByStaffIn(Collection<Long> staff);

    void deleteByStaffAndStateAndNumber(long staff, String state, String number);
}
