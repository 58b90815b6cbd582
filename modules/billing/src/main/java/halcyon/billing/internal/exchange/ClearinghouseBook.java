package halcyon.billing.internal.exchange;

import halcyon.billing.Clearinghouse;
import halcyon.shared.StaleVersion;
import halcyon.shared.Unknown;
import halcyon.shared.Vault;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The profiles and their sealed secrets.
@Singleton
class ClearinghouseBook {
    private static final String CONTEXT = "billing_clearinghouse.secret.";
    private final ClearinghouseRows rows;
    private final PresetRows presets;
    private final Vault vault;
    private final Clock clock;

    ClearinghouseBook(ClearinghouseRows rows, PresetRows presets, Vault vault, Clock clock) {
        this.rows = rows;
        this.presets = presets;
        this.vault = vault;
        this.clock = clock;
    }

    @Transactional
    public List<Clearinghouse.Preset> presets() {
        return presets.findAllOrderById().stream().map(PresetRow::preset).toList();
    }

    @Transactional
    public List<ClearinghouseRow> all() {
        return rows.findAllOrderByName();
    }

    @Transactional
    public List<ClearinghouseRow> due() {
        LocalDateTime now = now();
        return rows.findAllOrderByName().stream().filter(row -> row.isDue(now)).toList();
    }

    @Transactional
    public ClearinghouseRow get(long id) {
        return rows.findById(id).orElseThrow(() -> new Unknown("clearinghouse " + id));
    }

    @Transactional
    public long set(Clearinghouse profile, String secret) {
        if (profile.way() == Clearinghouse.Way.SENDS && rows.othersThatSend(profile.id()) > 0)
            throw new IllegalArgumentException("another clearinghouse sends already; turn that one to receiving first");
        if (profile.id() == 0) return rows.save(ClearinghouseRow.of(profile, sealed(profile, secret), since(profile, null), null, 0)).key();
        ClearinghouseRow before = get(profile.id());
        try {
            return rows.update(ClearinghouseRow.of(profile, secret.isEmpty() ? resealed(before, profile) : sealed(profile, secret), since(profile, before.sendsSince()), before.askedAt(), before.version())).key();
        } catch (OptimisticLockException stale) {
            throw new StaleVersion("the clearinghouse");
        }
    }

    // what was made before it sent has gone another way
    private @Nullable LocalDateTime since(Clearinghouse profile, @Nullable LocalDateTime before) {
        if (profile.way() != Clearinghouse.Way.SENDS) return null;
        return before == null ? now() : before;
    }

    private byte @Nullable [] sealed(Clearinghouse profile, String secret) {
        return secret.isEmpty() ? null : vault.seal(secret, CONTEXT + profile.name());
    }

    private byte @Nullable [] resealed(ClearinghouseRow before, Clearinghouse profile) {
        return before.secret() == null ? null : sealed(profile, open(before, before.secret()));
    }

    String secret(ClearinghouseRow row) throws Trouble {
        byte[] sealed = row.secret();
        if (sealed == null) throw new Trouble("no-secret", new IllegalStateException("no secret of clearinghouse " + row.key()));
        return open(row, sealed);
    }

    private String open(ClearinghouseRow row, byte[] sealed) {
        return vault.open(sealed, CONTEXT + row.name());
    }

    @Transactional
    public void asked(ClearinghouseRow row, Optional<String> trouble) {
        rows.asked(row.key(), now(), trouble.orElse(null));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
