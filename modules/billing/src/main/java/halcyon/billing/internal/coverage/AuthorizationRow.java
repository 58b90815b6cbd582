package halcyon.billing.internal.coverage;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("billing_authorization")
record AuthorizationRow(
        @Id @GeneratedValue @Nullable Long id, long patientId, long payerId, String number, LocalDate validFrom, LocalDate validTo, int units, int used) {
    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    int left() {
        return units - used;
    }
}
