package halcyon.treatment.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LotRows extends CrudRepository<LotRow, Long> {
    @Query("SELECT * FROM treatment_lot WHERE site_id = :site AND millilitres_left > 0 ORDER BY expires, id")
    List<LotRow> at(String site);
}
