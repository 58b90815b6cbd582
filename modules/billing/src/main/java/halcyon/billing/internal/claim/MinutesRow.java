package halcyon.billing.internal.claim;

import halcyon.billing.Claim;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

@MappedEntity("billing_claim_minutes")
record MinutesRow(@Id @GeneratedValue @Nullable Long id, long claimId, int line, String kind, LocalDateTime fromAt, LocalDateTime toAt, boolean earns) {
    static MinutesRow of(long claim, int line, Claim.Minutes minutes) {
        return new MinutesRow(null, claim, line, minutes.kind(), LocalDateTime.ofInstant(minutes.from(), ZoneOffset.UTC),
                LocalDateTime.ofInstant(minutes.to(), ZoneOffset.UTC), minutes.earns());
    }

    Claim.Minutes minutes() {
        return new Claim.Minutes(kind, fromAt.toInstant(ZoneOffset.UTC), toAt.toInstant(ZoneOffset.UTC), earns);
    }
}
