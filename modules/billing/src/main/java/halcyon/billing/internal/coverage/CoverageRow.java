package halcyon.billing.internal.coverage;

import halcyon.billing.Policy;
import halcyon.directory.Payer;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

@MappedEntity("billing_coverage")
record CoverageRow(
        @Id @GeneratedValue @Nullable Long id, long patientId, LocalDate validFrom, @Nullable Long payerId, @Nullable String memberId, String decidedBy,
        LocalDateTime decidedAt, int priority, String plan, @Nullable LocalDate validTo, String relationship, @Nullable String holderFamily,
        @Nullable String holderGiven, @Nullable LocalDate holderBirth, @Nullable String holderSex) {
    boolean begunBy(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    Policy policy(LongFunction<Payer> payers) {
        return new Policy(priority, Optional.ofNullable(payerId).map(payers::apply), plan, memberId == null ? "" : memberId, holder(), validFrom, Optional.ofNullable(validTo));
    }

    private Optional<Policy.Holder> holder() {
        if (holderFamily == null || holderGiven == null || holderBirth == null || holderSex == null) return Optional.empty();
        return Optional.of(new Policy.Holder(Policy.Relationship.valueOf(relationship), holderFamily, holderGiven, holderBirth, holderSex));
    }
}
