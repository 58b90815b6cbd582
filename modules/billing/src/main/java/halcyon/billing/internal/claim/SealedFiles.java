package halcyon.billing.internal.claim;

import halcyon.shared.Vault;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Whole files of claims and remittances name patients and what they were treated for: they lie sealed in the database.
@Singleton
public class SealedFiles {
    private final Vault vault;

    SealedFiles(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(String name, byte[] content) {
        return vault.seal(new String(content, StandardCharsets.ISO_8859_1), "billing_submission.content." + name);
    }

    byte[] open(String name, byte[] content) {
        return vault.open(content, "billing_submission.content." + name).getBytes(StandardCharsets.ISO_8859_1);
    }

    /// A transaction's text, bound to its own hash.
    public String seal(String hash, String content) {
        return Base64.getEncoder().encodeToString(vault.seal(content, "billing_remittance.content." + hash));
    }

    public String open(String hash, String content) {
        return vault.open(Base64.getDecoder().decode(content), "billing_remittance.content." + hash);
    }
}
