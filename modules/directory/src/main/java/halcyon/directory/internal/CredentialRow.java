package halcyon.directory.internal;

import halcyon.directory.StaffMember;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("directory_credential")
record CredentialRow(@Id @GeneratedValue @Nullable Long id, long staff, String kind, @Nullable LocalDate expires) {
    StaffMember.Credential toCredential() {
        return new StaffMember.Credential(kind, Optional.ofNullable(expires));
    }
}
