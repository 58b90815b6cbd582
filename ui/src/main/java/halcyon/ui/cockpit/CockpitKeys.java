package halcyon.ui.cockpit;

import halcyon.shared.Actor;
import halcyon.shared.Vault;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Keys for what a device keeps while the network is away. A device keeps its key only sealed; here, and for the same person
/// alone, it is opened again.
@Singleton
class CockpitKeys {
    private static final int BYTES = 32;
    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    CockpitKeys(Vault vault) {
        this.vault = vault;
    }

    /// `key` is for the memory of the page, `sealed` for the device.
    record Given(String owner, String key, String sealed) {}

    /// The key that the person sealed before, else a new one.
    Given give(Actor actor, @Nullable String sealedBefore) {
        var opened = sealedBefore == null ? null : open(actor, sealedBefore);
        if (opened != null && sealedBefore != null) return new Given(CockpitPictures.owner(actor), opened, sealedBefore);
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var key = Base64.getEncoder().encodeToString(bytes);
        return new Given(CockpitPictures.owner(actor), key, Base64.getEncoder().encodeToString(vault.seal(key, context(actor))));
    }

    private @Nullable String open(Actor actor, String sealed) {
        try {
            return vault.open(Base64.getDecoder().decode(sealed), context(actor));
        } catch (IllegalStateException | IllegalArgumentException notHers) {
            // another person's, or one that was altered: she gets a key of her own
            return null;
        }
    }

    private static String context(Actor actor) {
        return "cockpit-key." + actor.subject();
    }
}
