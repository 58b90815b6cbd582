package halcyon.consent.internal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("consent_setting")
record SettingRow(
        @Id @GeneratedValue @Nullable Long id,
        String name,
        String setting,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {}
