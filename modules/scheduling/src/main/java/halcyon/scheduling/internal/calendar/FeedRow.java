package halcyon.scheduling.internal.calendar;

import halcyon.scheduling.Feed;
import halcyon.scheduling.FeedOf;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("scheduling_feed")
record FeedRow(
        @Id @GeneratedValue @Nullable Long id,
        Kind kind,
        long subject,
        String site,
        String label,
        String tokenHash,
        String madeBy,
        Instant madeAt,
        @Nullable Instant revokedAt,
        @Nullable Integer live) {
    enum Kind {
        PERSON,
        CHAIR
    }

    long key() {
        return Objects.requireNonNull(id);
    }

    SiteId siteId() {
        return SiteId.of(site);
    }

    FeedOf of() {
        return switch (kind) {
            case PERSON -> new FeedOf.Person(siteId(), StaffId.of(subject));
            case CHAIR -> new FeedOf.Chair(siteId(), ResourceId.of(subject));
        };
    }

    Feed toFeed() {
        return new Feed(key(), of(), label, madeBy, madeAt);
    }
}
