package halcyon.billing.internal.charge;

import halcyon.billing.ClaimId;
import halcyon.billing.DescribeVisit;
import halcyon.shared.TimeSlot;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was said of a session beyond its clock.
@MappedEntity("billing_visit")
record VisitRow(
        @Id Long sessionId, boolean newPatient, @Nullable LocalDateTime visitFrom, @Nullable LocalDateTime visitTo, @Nullable String visitLevel,
        @Nullable LocalDateTime therapyFrom, @Nullable LocalDateTime therapyTo, boolean drugSupplied, String saidBy, LocalDateTime saidAt) {
    static VisitRow of(long session, DescribeVisit said, String by, Instant at) {
        return new VisitRow(session, said.newPatient(), utc(said.visit().map(TimeSlot::from)), utc(said.visit().map(TimeSlot::to)), said.level().orElse(null),
                utc(said.therapy().map(TimeSlot::from)), utc(said.therapy().map(TimeSlot::to)), said.drugSupplied(), by, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
    }

    Optional<TimeSlot> visit() {
        return slot(visitFrom, visitTo);
    }

    Optional<TimeSlot> therapy() {
        return slot(therapyFrom, therapyTo);
    }

    DescribeVisit said(ClaimId claim) {
        return new DescribeVisit(claim, newPatient, visit(), Optional.ofNullable(visitLevel), therapy(), drugSupplied);
    }

    private static Optional<TimeSlot> slot(@Nullable LocalDateTime from, @Nullable LocalDateTime to) {
        if (from == null || to == null) return Optional.empty();
        return Optional.of(new TimeSlot(from.toInstant(ZoneOffset.UTC), to.toInstant(ZoneOffset.UTC)));
    }

    private static @Nullable LocalDateTime utc(Optional<Instant> instant) {
        return instant.map(one -> LocalDateTime.ofInstant(one, ZoneOffset.UTC)).orElse(null);
    }
}
