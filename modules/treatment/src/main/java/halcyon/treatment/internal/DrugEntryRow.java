package halcyon.treatment.internal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("treatment_drug_entry")
record DrugEntryRow(
        @Id @GeneratedValue @Nullable Long id,
        long lotId,
        Kind kind,
        BigDecimal millilitres,
        Instant enteredAt,
        String enteredBy,
        @Nullable Long sessionId,
        @Nullable String invoice) {
    enum Kind {
        RECEIVED,
        DRAWN,
        GIVEN,
        WASTED
    }
}
