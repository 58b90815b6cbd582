package halcyon.app.signing;

import com.nimbusds.jwt.JWTClaimsSet;
import halcyon.app.signin.IdTokens;
import halcyon.app.signin.RealClock;
import halcyon.app.signin.Realm;
import halcyon.shared.Actor;
import halcyon.shared.ReauthToken;
import halcyon.shared.Reauthentication;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether the token proves that this person showed who she is a moment ago, for exactly this content. Freshness is measured
/// by the real clock. The tour's tokens, in an installation with demo data only, carry no nonce.
@Singleton
final class FreshSignIn implements Reauthentication {
    private static final Logger LOG = LoggerFactory.getLogger(FreshSignIn.class);
    private static final Duration FRESH = Duration.ofSeconds(60);
    /// How far the realm's clock may be ahead of ours.
    private static final Duration AHEAD = Duration.ofSeconds(10);
    private final IdTokens tokens;
    private final Realm realm;
    private final RealClock clock;

    FreshSignIn(IdTokens tokens, Realm realm, RealClock clock) {
        this.tokens = tokens;
        this.realm = realm;
        this.clock = clock;
    }

    @Override
    public Verdict verify(Actor actor, String contentHash, ReauthToken token) {
        try {
            return judge(actor, contentHash, tokens.verify(token.jwt(), audiences()));
        } catch (IdTokens.NotGenuine refused) {
            LOG.warn("a signature was refused: {}", refused.getMessage());
            return refused("app.sign.not-genuine");
        } catch (ParseException malformed) {
            return refused("app.sign.not-genuine");
        }
    }

    private Verdict judge(Actor actor, String contentHash, JWTClaimsSet claims) throws ParseException {
        if (!actor.subject().equals(claims.getSubject())) return refused("app.sign.somebody-else");
        if (!isTour(claims) && !contentHash.equals(claims.getStringClaim("nonce"))) return refused("app.sign.other-content");
        var at = authenticatedAt(claims);
        if (at.isEmpty() || !isFresh(at.get())) return refused("app.sign.too-old");
        return new Verdict.Fresh(actor.subject(), actor.name(), at.get());
    }

    /// A direct grant has no `auth_time`: it authenticates at the moment it issues the token.
    private Optional<Instant> authenticatedAt(JWTClaimsSet claims) throws ParseException {
        var claim = claims.getDateClaim("auth_time");
        if (claim != null) return Optional.of(claim.toInstant());
        return isTour(claims) ? Optional.ofNullable(claims.getIssueTime()).map(Date::toInstant) : Optional.empty();
    }

    private boolean isFresh(Instant authenticatedAt) {
        var now = clock.now();
        return !authenticatedAt.isAfter(now.plus(AHEAD)) && !authenticatedAt.isBefore(now.minus(FRESH));
    }

    private boolean isTour(JWTClaimsSet claims) {
        return realm.tourClientId().map(List::of).map(claims.getAudience()::equals).orElse(false);
    }

    private Set<String> audiences() {
        var audiences = new HashSet<String>();
        audiences.add(realm.signatures().id());
        realm.tourClientId().ifPresent(audiences::add);
        return audiences;
    }

    private static Verdict refused(String key) {
        return new Verdict.Refused(Sentence.of(key));
    }
}
