package halcyon.treatment.internal.alarm;

import halcyon.treatment.OwnLimits;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Limits of one patient as they were set; the newest row is in force.
@MappedEntity("treatment_own_limit")
record OwnLimitRow(
        @Id @GeneratedValue @Nullable Long id,
        long patientId,
        Instant setAt,
        String setBy,
        String reason,
        @Nullable Integer systolicHigh,
        @Nullable Integer diastolicHigh,
        @Nullable Integer systolicLow,
        @Nullable Integer heartRateHigh,
        @Nullable Integer heartRateLow,
        @Nullable Integer oxygenLow,
        @Nullable Integer baselinePercent) {
    static OwnLimitRow set(long patient, OwnLimits limits, String by, Instant at) {
        return new OwnLimitRow(
                null,
                patient,
                at,
                by,
                limits.reason().strip(),
                value(limits.systolicHigh()),
                value(limits.diastolicHigh()),
                value(limits.systolicLow()),
                value(limits.heartRateHigh()),
                value(limits.heartRateLow()),
                value(limits.oxygenLow()),
                value(limits.baselinePercent()));
    }

    OwnLimits limits() {
        return new OwnLimits(
                maybe(systolicHigh),
                maybe(diastolicHigh),
                maybe(systolicLow),
                maybe(heartRateHigh),
                maybe(heartRateLow),
                maybe(oxygenLow),
                maybe(baselinePercent),
                reason);
    }

    OwnLimits.Kept kept() {
        return new OwnLimits.Kept(limits(), setBy, setAt);
    }

    private static @Nullable Integer value(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static OptionalInt maybe(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Rows extends CrudRepository<OwnLimitRow, Long> {
        @Query("SELECT * FROM treatment_own_limit WHERE patient_id = :patient ORDER BY id DESC LIMIT 1")
        Optional<OwnLimitRow> inForce(long patient);
    }
}
