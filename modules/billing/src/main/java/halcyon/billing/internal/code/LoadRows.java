package halcyon.billing.internal.code;

import halcyon.billing.CodeKind;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LoadRows extends GenericRepository<LoadRow, Long> {
    LoadRow save(LoadRow load);

    Optional<LoadRow> findByKindAndValidFromAndSha256(CodeKind kind, LocalDate validFrom, String sha256);

    @Query("SELECT * FROM billing_code_load ORDER BY id DESC LIMIT 100")
    List<LoadRow> latest();
}
