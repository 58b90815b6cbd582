package halcyon.billing.internal.claim;

import halcyon.billing.ChargeSheet;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

@MappedEntity("billing_line_change")
record ChangeRow(
        @Id @GeneratedValue @Nullable Long id, long claimId, int line, String was, String became, String reason, String changedBy, LocalDateTime changedAt) {
    ChargeSheet.Change change() {
        return new ChargeSheet.Change(line, was, became, reason, changedBy, changedAt.toInstant(ZoneOffset.UTC));
    }
}
