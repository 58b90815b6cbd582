package halcyon.scheduling.internal;

import halcyon.scheduling.BookingState;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Bookings extends CrudRepository<BookingRow, Long> {
    List<BookingRow> findByCourseOrderByNumber(long course);

    List<BookingRow> findByIdIn(Collection<Long> ids);

    List<BookingRow> findByPatientOrderBySlotFrom(long patient);

    /// Where and when a patient's visits that were not called off begin.
    @Query("SELECT site, slot_from FROM scheduling_booking WHERE patient = :patient AND state NOT IN ('CANCELLED', 'NO_SHOW')")
    List<Beginning> beginnings(long patient);

    @Introspected
    record Beginning(String site, Instant slotFrom) {}

    /// Starting in the slot.
    @Query("SELECT * FROM scheduling_booking WHERE site = :site AND slot_from >= :from AND slot_from < :to ORDER BY slot_from, id")
    List<BookingRow> startingAt(String site, Instant from, Instant to);

    /// Of all sites, not begun yet.
    @Query("SELECT * FROM scheduling_booking WHERE slot_from >= :from AND slot_from < :to AND state = 'BOOKED' ORDER BY id")
    List<BookingRow> startingBetween(Instant from, Instant to);

    /// Expected visits that have not begun and touch the slot.
    @Query("SELECT * FROM scheduling_booking WHERE site = :site AND state = 'BOOKED' AND slot_from >= :now"
            + " AND slot_from < :to AND slot_to > :from ORDER BY slot_from, id")
    List<BookingRow> expectedWithin(String site, Instant now, Instant from, Instant to);

    /// One row changed, or none: then someone else changed it first.
    @Query("UPDATE scheduling_booking SET state = :state, watched_until = :watchedUntil, held_until = :heldUntil,"
            + " reason = :reason, version = version + 1 WHERE id = :id AND version = :version")
    int move(
            long id,
            long version,
            BookingState state,
            Instant watchedUntil,
            Instant heldUntil,
            @Nullable String reason);

    @Query("UPDATE scheduling_booking SET site = :site, slot_from = :slotFrom, chair_until = :chairUntil, slot_to = :slotTo,"
            + " watched_until = :chairUntil, held_until = :slotTo, chair = :chair, observer = :observer,"
            + " prescriber = :prescriber, pump = :pump, pump_from = :pumpFrom, pump_until = :pumpUntil, attention = :attention,"
            + " observer_share = :observerShare, version = version + 1 WHERE id = :id AND version = :version")
    int place(
            long id,
            long version,
            String site,
            Instant slotFrom,
            Instant chairUntil,
            Instant slotTo,
            long chair,
            long observer,
            int observerShare,
            @Nullable Long prescriber,
            @Nullable Long pump,
            @Nullable Instant pumpFrom,
            @Nullable Instant pumpUntil,
            @Nullable String attention);

    /// The row at another place, written over the version that was read.
    default int place(BookingRow moved) {
        return place(
                moved.key(), moved.version(), moved.site(), moved.slotFrom(), moved.chairUntil(), moved.slotTo(), moved.chair(),
                moved.observer(), moved.observerShare(), moved.prescriber(), moved.pump(), moved.pumpFrom(), moved.pumpUntil(),
                moved.attention());
    }

    /// One row when nobody changed it since; nobody else can then until this transaction ends.
    @Query("UPDATE scheduling_booking SET version = version + 1 WHERE id = :id AND version = :version")
    int hold(long id, long version);

    /// The whole row as it is to be, written over the version that was read.
    default int put(BookingRow row, long version) {
        var written = place(
                row.key(), version, row.site(), row.slotFrom(), row.chairUntil(), row.slotTo(), row.chair(), row.observer(),
                row.observerShare(), row.prescriber(), row.pump(), row.pumpFrom(), row.pumpUntil(), row.attention());
        return written == 1 ? move(row.key(), version + 1, row.state(), row.watchedUntil(), row.heldUntil(), row.reason()) : 0;
    }

    /// Leaves the version alone: a flag is nobody's reason to lose a step of the visit.
    @Query("UPDATE scheduling_booking SET needs_work = :needsWork WHERE id = :id AND state = 'BOOKED' AND needs_work <> :needsWork")
    int flag(long id, boolean needsWork);
}
