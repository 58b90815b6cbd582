package halcyon.testing;

import halcyon.shared.Actor;
import halcyon.shared.ReauthToken;
import halcyon.shared.Reauthentication;
import halcyon.shared.Sentence;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Stands in for the identity provider where a test has none: everyone has just shown who they are, unless told
/// otherwise. Steps back when the application brings the real one.
@Singleton
@Requires(missingBeans = Reauthentication.class)
public class FakeReauthentication implements Reauthentication {
    private volatile @Nullable Sentence refusal;

    @Override
    public Verdict verify(Actor actor, String contentHash, ReauthToken token) {
        var reason = refusal;
        if (reason != null) return new Verdict.Refused(reason);
        return new Verdict.Fresh(actor.subject(), actor.name(), Instant.now(Clock.systemUTC()));
    }

    /// From now on every signature is refused with this sentence.
    public void refuse(Sentence reason) {
        refusal = reason;
    }

    /// Back to "it is really them".
    public void accept() {
        refusal = null;
    }

    /// A token that only this fake accepts.
    public static ReauthToken token() {
        return new ReauthToken("a-fake-token");
    }
}
