package halcyon.directory.internal;

import halcyon.directory.Resource;
import halcyon.directory.ResourceKind;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("directory_resource")
record ResourceRow(@Id @GeneratedValue @Nullable Long id, String site, ResourceKind kind, String label, int cleaningMinutes) {
    Resource toResource() {
        return new Resource(ResourceId.of(Objects.requireNonNull(id)), SiteId.of(site), kind, label, cleaningMinutes);
    }
}
