package halcyon.consent.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Forms extends CrudRepository<FormRow, Long> {
    @Query("SELECT * FROM consent_form WHERE code = :code AND valid_from <= :on ORDER BY version DESC LIMIT 1")
    Optional<FormRow> inForce(String code, LocalDate on);

    /// The newest version that made all older signatures void.
    @Query(
            """
            SELECT * FROM consent_form WHERE code = :code AND material = 1 AND valid_from <= :on
            ORDER BY version DESC LIMIT 1""")
    Optional<FormRow> material(String code, LocalDate on);

    @Query("SELECT * FROM consent_form WHERE code = :code ORDER BY version DESC LIMIT 1")
    Optional<FormRow> last(String code);

    @Query("SELECT DISTINCT code FROM consent_form ORDER BY code")
    List<String> codes();
}
