package halcyon.billing.internal.exchange;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ClearinghouseRows extends GenericRepository<ClearinghouseRow, Long> {
    ClearinghouseRow save(ClearinghouseRow row);

    ClearinghouseRow update(ClearinghouseRow row);

    Optional<ClearinghouseRow> findById(Long id);

    List<ClearinghouseRow> findAllOrderByName();

    @Query("SELECT COUNT(*) FROM billing_clearinghouse WHERE way = 'SENDS' AND id <> :id")
    long othersThatSend(long id);

    @Query("UPDATE billing_clearinghouse SET asked_at = :at, trouble = :trouble WHERE id = :id")
    long asked(long id, LocalDateTime at, @Nullable String trouble);
}
