package halcyon.app.contact;

import static java.nio.charset.StandardCharsets.UTF_8;

import halcyon.app.signin.RealClock;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Whether a call was signed with the secret shared with the gateway, as Standard Webhooks asks: HMAC-SHA256 over id, time and
/// body, a few minutes old at most.
@Singleton
final class HookSignature {
    private static final Duration OLDEST = Duration.ofMinutes(5);
    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";

    private final RealClock clock;
    private final byte[] secret;

    HookSignature(RealClock clock, @Value("${halcyon.sms.webhook-secret:}") String secret) {
        this.clock = clock;
        this.secret = Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret);
    }

    /// Whether a secret is set at all; without one nothing is taken.
    boolean isSet() {
        return secret.length > 0;
    }

    /// `signatures` may be several, parted by spaces, while a secret is changed.
    boolean isRight(String id, String time, byte[] body, String signatures) {
        if (!isSet() || !isFresh(time)) return false;
        var expected = (VERSION + Base64.getEncoder().encodeToString(sign(id + "." + time + ".", body))).getBytes(UTF_8);
        return Arrays.stream(signatures.split(" ")).anyMatch(one -> MessageDigest.isEqual(one.getBytes(UTF_8), expected));
    }

    private boolean isFresh(String time) {
        if (!time.matches("\\d{1,12}")) return false;
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(time)), clock.now()).abs();
        return age.compareTo(OLDEST) <= 0;
    }

    private byte[] sign(String head, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(head.getBytes(UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
