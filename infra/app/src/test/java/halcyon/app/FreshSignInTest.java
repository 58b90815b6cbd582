package halcyon.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.nimbusds.jwt.JWTClaimsSet;
import halcyon.platform.MovableClock;
import halcyon.shared.Actor;
import halcyon.shared.ContentHash;
import halcyon.shared.ReauthToken;
import halcyon.shared.Reauthentication;
import halcyon.shared.Reauthentication.Verdict;
import halcyon.shared.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What counts as a signature, and what does not.
class FreshSignInTest {
    private static final String HASH = ContentHash.of("the session of bed 4");
    private static final Actor ANNA = new Actor("anna", "Anna", Set.of(Role.NURSE), Set.of(), true);
    private static TestHalcyon halcyon;
    private static Reauthentication reauthentication;

    @BeforeAll
    static void start() {
        halcyon = new TestHalcyon(Map.of("halcyon.demo.enabled", true, "halcyon.keycloak.tour.client-id", "halcyon-tour"));
        reauthentication = halcyon.application.beans().getBean(Reauthentication.class);
    }

    @AfterAll
    static void stop() {
        halcyon.close();
    }

    @Test
    void acceptsTheSamePersonAMomentAgoForThisContent() {
        assertInstanceOf(Verdict.Fresh.class, verify(fresh().build()));
    }

    @Test
    void goesByTheRealClock() {
        halcyon.application.beans().getBean(MovableClock.class).advance(Duration.ofDays(7));
        assertInstanceOf(Verdict.Fresh.class, verify(fresh().build()));
    }

    @Test
    void refusesSomebodyElse() {
        assertEquals("app.sign.somebody-else", reason(fresh().subject("bert").build()));
    }

    @Test
    void refusesOtherContent() {
        assertEquals("app.sign.other-content", reason(fresh().claim("nonce", ContentHash.of("another")).build()));
        assertEquals("app.sign.other-content", reason(fresh().claim("nonce", null).build()));
    }

    @Test
    void refusesAnOldSignIn() {
        assertEquals("app.sign.too-old", reason(fresh().claim("auth_time", seconds(-61)).build()));
        assertEquals("app.sign.too-old", reason(fresh().claim("auth_time", seconds(60)).build()));
        assertEquals("app.sign.too-old", reason(fresh().claim("auth_time", null).build()));
    }

    @Test
    void refusesTokensOfOtherClientsIssuersAndKeys() {
        assertEquals("app.sign.not-genuine", reason(fresh().audience("halcyon-ui").build()));
        assertEquals("app.sign.not-genuine", reason(fresh().issuer("http://elsewhere").build()));
        try (var other = new FakeRealm()) {
            var token = other.idToken(fresh().build());
            assertEquals("app.sign.not-genuine", reason(reauthentication.verify(ANNA, HASH, new ReauthToken(token))));
        }
        assertEquals("app.sign.not-genuine", reason(reauthentication.verify(ANNA, HASH, new ReauthToken("not a token"))));
    }

    @Test
    void takesTheToursTokenWithoutNonceButNotAnOldOne() {
        assertInstanceOf(Verdict.Fresh.class, verify(fresh().audience("halcyon-tour").claim("nonce", null).build()));
        assertEquals("app.sign.too-old", reason(fresh().audience("halcyon-tour").claim("auth_time", seconds(-61)).build()));
    }

    private static JWTClaimsSet.Builder fresh() {
        return halcyon.realm.claims("halcyon-sign").claim("nonce", HASH);
    }

    private static long seconds(long from) {
        return Instant.now(Clock.systemUTC()).plusSeconds(from).getEpochSecond();
    }

    private static Verdict verify(JWTClaimsSet claims) {
        return reauthentication.verify(ANNA, HASH, new ReauthToken(halcyon.realm.idToken(claims)));
    }

    private static String reason(JWTClaimsSet claims) {
        return reason(verify(claims));
    }

    private static String reason(Verdict verdict) {
        return assertInstanceOf(Verdict.Refused.class, verdict).reason().key();
    }
}
