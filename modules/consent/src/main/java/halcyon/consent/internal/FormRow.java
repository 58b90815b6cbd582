package halcyon.consent.internal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("consent_form")
record FormRow(
        @Id @GeneratedValue @Nullable Long id,
        String code,
        int version,
        boolean material,
        LocalDate validFrom,
        Instant publishedAt,
        String publishedBy) {}
