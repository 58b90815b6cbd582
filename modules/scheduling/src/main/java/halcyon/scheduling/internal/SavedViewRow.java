package halcyon.scheduling.internal;

import halcyon.scheduling.SavedView;
import halcyon.shared.SiteId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("scheduling_saved_view")
record SavedViewRow(
        @Id @GeneratedValue @Nullable Long id, String owner, String site, String screen, String name, String query, boolean shared) {
    SavedView toView(String asker) {
        return new SavedView(Objects.requireNonNull(id), SiteId.of(site), screen, name, query, shared, owner.equals(asker));
    }
}
