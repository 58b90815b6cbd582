package halcyon.directory.internal;

import halcyon.directory.Payer;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("directory_payer")
record PayerRow(@Id @GeneratedValue @Nullable Long id, String name, String payerId, String filingIndicator) {
    Payer toPayer() {
        return new Payer(Objects.requireNonNull(id), name, payerId, filingIndicator);
    }
}
