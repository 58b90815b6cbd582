package halcyon.directory.internal;

import halcyon.shared.Role;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("directory_staff")
record StaffRow(
        @Id @GeneratedValue @Nullable Long id, String name, @Nullable String username, Role role, @Nullable String npi) {
    long key() {
        return Objects.requireNonNull(id);
    }
}
