package halcyon.scheduling.internal.rota;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Shifts extends CrudRepository<ShiftRow, Long> {
    @Query("SELECT * FROM scheduling_shift WHERE site = :site AND slot_from < :to AND slot_to > :from ORDER BY slot_from, id")
    List<ShiftRow> touching(String site, Instant from, Instant to);

    @Query("SELECT * FROM scheduling_shift WHERE staff = :staff AND slot_from < :to AND slot_to > :from ORDER BY slot_from, id")
    List<ShiftRow> ofStaffTouching(long staff, Instant from, Instant to);

    @Query("UPDATE scheduling_shift SET slot_from = :from, slot_to = :to WHERE id = :id")
    int change(long id, Instant from, Instant to);

    @Query("SELECT version FROM scheduling_rota WHERE staff = :staff")
    Optional<Long> rotaVersion(long staff);

    @Query("INSERT INTO scheduling_rota (staff, version) VALUES (:staff, 1)")
    int firstRota(long staff);

    @Query("UPDATE scheduling_rota SET version = version + 1 WHERE staff = :staff AND version = :version")
    int nextRota(long staff, long version);
}
