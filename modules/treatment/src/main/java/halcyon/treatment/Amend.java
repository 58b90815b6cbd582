package halcyon.treatment;

import halcyon.shared.ContentHash;
import halcyon.shared.ReauthToken;

/// Words to stand beside a signed record, and the signature over both.
public record Amend(SessionId session, String contentHash, String text, ReauthToken signature) {
    /// What the signature is bound to: the record as signed and the words.
    public String hash() {
        return hash(contentHash, text);
    }

    public static String hash(String contentHash, String text) {
        return ContentHash.of(contentHash + "\n" + text.strip());
    }
}
