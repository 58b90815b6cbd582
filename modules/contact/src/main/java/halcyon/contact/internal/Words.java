package halcyon.contact.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;

/// The words that mean stop, start and help.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Words extends GenericRepository<WordRow, String> {
    @Query(
            """
            SELECT word, meaning, language FROM contact_word WHERE word = :word
              AND valid_from <= :on AND (valid_to IS NULL OR valid_to > :on) ORDER BY valid_from DESC LIMIT 1""")
    Optional<WordRow> find(String word, LocalDate on);
}
