package halcyon.directory.internal;

import halcyon.directory.StaffMember;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("directory_licence")
record LicenceRow(@Id @GeneratedValue @Nullable Long id, long staff, String state, String number, LocalDate expires) {
    StaffMember.Licence toLicence() {
        return new StaffMember.Licence(state, number, expires);
    }
}
