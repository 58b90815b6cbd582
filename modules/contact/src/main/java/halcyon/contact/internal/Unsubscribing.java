package halcyon.contact.internal;

import halcyon.contact.Channel;
import halcyon.shared.Language;
import halcyon.shared.Sentence;
import halcyon.shared.Vault;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.Optional;

/// The link at the foot of an e-mail: the hash of the address, sealed, so that nobody can make one up and nobody can read it.
@Singleton
class Unsubscribing {
    private static final String CONTEXT = "contact.unsubscribe";
    private final Vault vault;
    private final String publicUrl;

    Unsubscribing(Vault vault, @Value("${halcyon.public-url:`http://localhost:8080`}") String publicUrl) {
        this.vault = vault;
        this.publicUrl = publicUrl;
    }

    String address(String mailAddress) {
        var sealed = vault.seal(Reach.hash(Channel.EMAIL, mailAddress), CONTEXT);
        return publicUrl + "/u/" + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    String foot(String address, Language language) {
        return Sentence.of("contact.foot", address).in(language.locale());
    }

    /// The hash of the address it ends e-mails to; none when the token is not ours.
    Optional<String> addressHash(String token) {
        try {
            return Optional.of(vault.open(Base64.getUrlDecoder().decode(token), CONTEXT));
        } catch (IllegalArgumentException | IllegalStateException notOurs) {
            // forged, cut short or of another installation: said to the caller as "none of ours"
            return Optional.empty();
        }
    }
}
