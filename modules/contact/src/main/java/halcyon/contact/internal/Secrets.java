package halcyon.contact.internal;

import halcyon.shared.ContentHash;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// Tokens of 256 random bits, known to us by their hash only; six-digit codes, kept as a slow salted hash.
@Singleton
class Secrets {
    private static final int TOKEN_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int CODE_ROUNDS = 20_000;
    private static final int CODE_BITS = 256;

    private final SecureRandom random = new SecureRandom();

    String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
    }

    String code() {
        return String.format(java.util.Locale.ROOT, "%06d", random.nextInt(1_000_000));
    }

    byte[] salt() {
        return bytes(SALT_BYTES);
    }

    static String hashOfToken(String token) {
        return ContentHash.of(token);
    }

    static byte[] hashOfCode(String code, byte[] salt) {
        try {
            var slow = new PBEKeySpec(code.toCharArray(), salt, CODE_ROUNDS, CODE_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(slow).getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean matches(String code, LinkRow link) {
        return MessageDigest.isEqual(hashOfCode(code, link.codeSalt()), link.codeHash());
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
