package halcyon.treatment.internal.rems;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SiteRows extends CrudRepository<SiteRow, Long> {
    @Query("SELECT * FROM treatment_rems_site WHERE site_id = :site ORDER BY standing IS NULL, from_date DESC, id DESC LIMIT 1")
    Optional<SiteRow> newest(String site);

    @Query("SELECT * FROM treatment_rems_site WHERE site_id = :site AND from_date <= :day"
            + " AND (revoked_from IS NULL OR revoked_from > :day) ORDER BY from_date DESC, id DESC LIMIT 1")
    Optional<SiteRow> on(String site, LocalDate day);

    @Query("SELECT COUNT(*) FROM treatment_rems_site WHERE standing = :site")
    int standing(String site);

    @Query("UPDATE treatment_rems_site SET standing = NULL, revoked_from = :day, revoked_reason = :reason, revoked_by = :by,"
            + " revoked_at = :at WHERE id = :id AND standing IS NOT NULL")
    int revoke(long id, LocalDate day, String reason, String by, Instant at);
}
