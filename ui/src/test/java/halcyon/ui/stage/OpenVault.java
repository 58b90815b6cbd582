package halcyon.ui.stage;

import halcyon.shared.Vault;
import java.nio.charset.StandardCharsets;

/// Seals nothing, and yet opens only what belongs to the context.
final class OpenVault implements Vault {
    @Override
    public byte[] seal(String plain, String context) {
        return (context + "|" + plain).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String open(byte[] sealed, String context) {
        String text = new String(sealed, StandardCharsets.UTF_8);
        if (!text.startsWith(context + "|")) throw new IllegalStateException("sealed for another");
        return text.substring(context.length() + 1);
    }
}
