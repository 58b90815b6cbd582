package halcyon.shared;

import java.time.Instant;

/// Proves at signing that the person is really there: the token's subject is the actor, `auth_time` is at most 60 s old by
/// the real clock, and its nonce is the hash of what is signed.
public interface Reauthentication {
    Verdict verify(Actor actor, String contentHash, ReauthToken token);

    sealed interface Verdict {
        /// The signature may be written down.
        record Fresh(String subject, String name, Instant authenticatedAt) implements Verdict {}

        record Refused(Sentence reason) implements Verdict {}
    }
}
