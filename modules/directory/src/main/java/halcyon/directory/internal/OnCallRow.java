package halcyon.directory.internal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("directory_on_call")
record OnCallRow(@Id @GeneratedValue @Nullable Long id, String site, long staff, String phone, LocalDate validFrom) {}
