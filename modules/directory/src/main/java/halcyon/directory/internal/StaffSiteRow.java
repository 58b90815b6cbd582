package halcyon.directory.internal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("directory_staff_site")
record StaffSiteRow(@Id @GeneratedValue @Nullable Long id, long staff, String site) {}
