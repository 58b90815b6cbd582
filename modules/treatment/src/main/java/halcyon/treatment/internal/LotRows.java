package halcyon.treatment.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LotRows extends CrudRepository<LotRow, Long> {
    @Query("SELECT * FROM treatment_lot WHERE site_id = :site AND millilitres_left > 0 ORDER BY expires, id")
    List<LotRow> at(String site);

    @Query("SELECT * FROM treatment_lot WHERE site_id = :site AND ndc = :ndc AND lot_number = :lotNumber")
    Optional<LotRow> known(String site, String ndc, String lotNumber);

    /// Takes from the balance if it holds that much; none changed means it does not (any more).
    @Query("UPDATE treatment_lot SET millilitres_left = millilitres_left - :millilitres"
            + " WHERE id = :id AND millilitres_left >= :millilitres")
    int take(long id, BigDecimal millilitres);

    @Query("UPDATE treatment_lot SET millilitres_left = millilitres_left + :millilitres WHERE id = :id")
    int add(long id, BigDecimal millilitres);

    /// Lots whose balance is not what was received less what was drawn.
    @Query("SELECT COUNT(*) FROM (SELECT l.id FROM treatment_lot l LEFT JOIN treatment_drug_entry e ON e.lot_id = l.id"
            + " GROUP BY l.id, l.millilitres_left HAVING l.millilitres_left <> COALESCE(SUM(CASE e.kind"
            + " WHEN 'RECEIVED' THEN e.millilitres WHEN 'DRAWN' THEN -e.millilitres ELSE 0 END), 0)) AS off")
    long outOfBalance();

    @Query("SELECT COUNT(*) FROM treatment_lot")
    long all();
}
