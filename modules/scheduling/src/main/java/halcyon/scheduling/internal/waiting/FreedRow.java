package halcyon.scheduling.internal.waiting;

import halcyon.shared.SiteId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("scheduling_freed_place")
public record FreedRow(
        @Id @GeneratedValue @Nullable Long id,
        long changeId,
        String site,
        long chair,
        Instant slotFrom,
        Instant slotTo,
        Instant dueAt,
        String state) {
    public long key() {
        if (id == null) throw new IllegalStateException("freed place not saved yet");
        return id;
    }

    public SiteId atSite() {
        return SiteId.of(site);
    }
}
