package halcyon.consent.internal;

import halcyon.shared.Language;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("consent_text")
record TextRow(
        @Id @GeneratedValue @Nullable Long id,
        String code,
        int version,
        Language language,
        String title,
        String contentHash,
        @Nullable BigDecimal ceilingMilligrams) {
    long key() {
        return Objects.requireNonNull(id);
    }

    Optional<BigDecimal> ceiling() {
        return Optional.ofNullable(ceilingMilligrams);
    }
}
