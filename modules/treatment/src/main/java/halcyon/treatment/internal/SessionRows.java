package halcyon.treatment.internal;

import halcyon.treatment.CheckIn;
import halcyon.treatment.SessionState;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every update names the version it was decided on and answers with the rows it changed: one, or none when someone was
/// quicker.
@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRows extends CrudRepository<SessionRow, Long> {
    @Query("SELECT * FROM treatment_session WHERE booking_id = :booking")
    Optional<SessionRow> ofBooking(long booking);

    @Query("SELECT * FROM treatment_session WHERE site_id = :site"
            + " AND state IN ('PREPARING', 'DRAWN', 'RUNNING', 'MONITORING') ORDER BY chair, slot_from")
    List<SessionRow> open(String site);

    @Query("SELECT * FROM treatment_session WHERE state IN ('RUNNING', 'MONITORING') ORDER BY id")
    List<SessionRow> watched();

    @Query("SELECT * FROM treatment_session WHERE state = 'DISCHARGED' ORDER BY discharged_at, id")
    List<SessionRow> unsigned();

    @Query("SELECT * FROM treatment_session WHERE patient_id = :patient AND started_at IS NOT NULL ORDER BY started_at")
    List<SessionRow> dosed(long patient);

    @Query("UPDATE treatment_session SET ride_name = :rideName, ride_phone = :ridePhone, last_food_at = :food,"
            + " last_drink_at = :drink, pregnancy = :pregnancy, version = version + 1 WHERE id = :id AND version = :version")
    int answer(
            long id,
            long version,
            String rideName,
            String ridePhone,
            @Nullable Instant food,
            @Nullable Instant drink,
            CheckIn.Pregnancy pregnancy);

    @Query("UPDATE treatment_session SET state = 'DRAWN', version = version + 1 WHERE id = :id AND version = :version")
    int drawn(long id, long version);

    /// What was drawn is accounted for; the dose can be drawn anew.
    @Query("UPDATE treatment_session SET state = 'PREPARING', version = version + 1 WHERE id = :id AND state = 'DRAWN'")
    int undrawn(long id);

    @Query("UPDATE treatment_session SET state = 'RUNNING', started_at = :at, version = version + 1"
            + " WHERE id = :id AND version = :version")
    int started(long id, long version, Instant at);

    @Query("UPDATE treatment_session SET state = 'MONITORING', stopped_at = :at, version = version + 1"
            + " WHERE id = :id AND version = :version")
    int stopped(long id, long version, Instant at);

    @Query("UPDATE treatment_session SET state = 'DISCHARGED', discharged_at = :at, version = version + 1"
            + " WHERE id = :id AND version = :version")
    int discharged(long id, long version, Instant at);

    @Query("UPDATE treatment_session SET state = 'MONITORING', discharged_at = NULL, version = version + 1"
            + " WHERE id = :id AND version = :version")
    int reopened(long id, long version);

    @Query("UPDATE treatment_session SET state = 'SIGNED', version = version + 1 WHERE id = :id AND version = :version")
    int signed(long id, long version);

    @Query("UPDATE treatment_session SET state = 'ABANDONED', version = version + 1 WHERE id = :id AND version = :version")
    int abandoned(long id, long version);

    @Query("UPDATE treatment_session SET observer_id = :observer, observer_name = :name, version = version + 1"
            + " WHERE id = :id AND version = :version")
    int watchedBy(long id, long version, long observer, String name);

    @Query("UPDATE treatment_session SET version = version + 1 WHERE id = :id AND version = :version")
    int moved(long id, long version);

    /// Marks that something was added to the record, so that a signature over an older state cannot slip past.
    /// Several people may add at once; only the state must still be what it was.
    @Query("UPDATE treatment_session SET version = version + 1 WHERE id = :id AND state = :state")
    int touched(long id, SessionState state);
}
