package halcyon.app.signin;

import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import halcyon.shared.Actor;
import halcyon.shared.Language;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One person in one browser session: her claims, read again from the realm whenever they are older than the limits allow.
/// The subject never changes.
final class Person {
    static final String ATTRIBUTE = "halcyon.person";
    private static final Logger LOG = LoggerFactory.getLogger(Person.class);
    /// How long claims may be used when the realm does not answer: work in hand goes on, nobody new comes in.
    private static final Duration OUTAGE = Duration.ofMinutes(5);

    private final TokenDesk desk;
    private final IdTokens idTokens;
    private final Set<String> audience;
    private final SessionLimits limits;
    private final RealClock clock;
    private final Instant signedInAt;
    private Instant readAt;
    private Claims claims;
    private OIDCTokens tokens;

    Person(TokenDesk desk, IdTokens idTokens, Realm realm, SessionLimits limits, RealClock clock, OIDCTokens tokens)
            throws IdTokens.NotGenuine {
        this.desk = desk;
        this.idTokens = idTokens;
        this.audience = Set.of(realm.pages().id());
        this.limits = limits;
        this.clock = clock;
        this.tokens = tokens;
        this.signedInAt = clock.now();
        this.readAt = signedInAt;
        this.claims = read(tokens);
    }

    /// With the roles and sites of this minute; [TokenDesk.Ended] when the realm has ended the session.
    synchronized Actor actor() throws TokenDesk.Ended {
        if (Duration.between(readAt, clock.now()).compareTo(limits.reread()) > 0) readAgain();
        return claims.actor();
    }

    synchronized String subject() {
        return claims.actor().subject();
    }

    synchronized Optional<Language> language() {
        return claims.language();
    }

    synchronized String idToken() {
        return tokens.getIDTokenString();
    }

    synchronized RefreshToken refreshToken() {
        return tokens.getRefreshToken();
    }

    Instant signedInAt() {
        return signedInAt;
    }

    private void readAgain() throws TokenDesk.Ended {
        try {
            var fresh = desk.refresh(tokens.getRefreshToken());
            var read = read(fresh);
            if (!read.actor().subject().equals(claims.actor().subject())) throw new TokenDesk.Ended("another subject");
            tokens = fresh;
            claims = read;
            readAt = clock.now();
        } catch (UncheckedIOException unanswered) {
            if (Duration.between(readAt, clock.now()).compareTo(OUTAGE) > 0) throw new TokenDesk.Ended("no answer");
            LOG.warn("roles could not be read again: {}", unanswered.getMessage());
        } catch (IdTokens.NotGenuine refused) {
            throw new TokenDesk.Ended("the token was not accepted");
        }
    }

    private Claims read(OIDCTokens from) throws IdTokens.NotGenuine {
        return Claims.of(idTokens.verify(from.getIDTokenString(), audience));
    }
}
