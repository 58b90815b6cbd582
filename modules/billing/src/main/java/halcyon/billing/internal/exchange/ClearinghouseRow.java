package halcyon.billing.internal.exchange;

import halcyon.billing.Clearinghouse;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A profile as it is stored; the secret is sealed. Files made before `sendsSince` are never sent through it.
@MappedEntity("billing_clearinghouse")
record ClearinghouseRow(
        @Id @GeneratedValue @Nullable Long id, String name, String host, int port, String login, String hostKey, byte @Nullable [] secret, Clearinghouse.Way way,
        @Nullable Integer sendsSlot, @Nullable LocalDateTime sendsSince, String upFolder, String downFolders, String fileName, int everyMinutes, @Nullable LocalDateTime askedAt, @Nullable String trouble,
        @Version long version) {
    static ClearinghouseRow of(Clearinghouse profile, byte @Nullable [] secret, @Nullable LocalDateTime sendsSince, @Nullable LocalDateTime askedAt, long version) {
        return new ClearinghouseRow(profile.id() == 0 ? null : profile.id(), profile.name(), profile.host(), profile.port(), profile.login(), profile.hostKey(), secret, profile.way(),
                profile.way() == Clearinghouse.Way.SENDS ? 1 : null, sendsSince, profile.up(), String.join(" ", profile.down()), profile.fileName(), profile.everyMinutes(), askedAt, null, version);
    }

    long key() {
        return java.util.Objects.requireNonNull(id, "the clearinghouse has no id yet");
    }

    List<String> down() {
        return List.of(downFolders.split(" +"));
    }

    Clearinghouse profile() {
        return new Clearinghouse(key(), name, host, port, login, hostKey, way, upFolder, down(), fileName, everyMinutes, secret != null,
                Optional.ofNullable(askedAt).map(at -> at.toInstant(ZoneOffset.UTC)), Optional.ofNullable(trouble).map(Trouble::said));
    }

    boolean isDue(LocalDateTime now) {
        return way != Clearinghouse.Way.OFF && (askedAt == null || !askedAt.plusMinutes(everyMinutes).isAfter(now));
    }
}
