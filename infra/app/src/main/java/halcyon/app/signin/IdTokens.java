package halcyon.app.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.util.HashSet;
import java.util.Set;

/// Checks that a token was signed by the realm's key, for one of the given clients, and is not past its end. Keys are cached
/// and outlive a short outage of the sign-in server.
@Singleton
public final class IdTokens {
    private static final int TIMEOUT_MILLIS = 3_000;
    private static final int SIZE_LIMIT = 100_000;
    private static final long OUTAGE_MILLIS = 3_600_000;
    private final Realm realm;
    private final JWKSource<SecurityContext> keys;

    IdTokens(Realm realm) throws MalformedURLException {
        this.realm = realm;
        this.keys = JWKSourceBuilder.create(
                        realm.endpoint("certs").toURL(),
                        new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, SIZE_LIMIT))
                .retrying(true)
                .outageTolerant(OUTAGE_MILLIS)
                .build();
    }

    /// The claims of a genuine token; anything else is [NotGenuine].
    public JWTClaimsSet verify(String token, Set<String> audiences) throws NotGenuine {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                new HashSet<>(audiences), // it is asked for null, which an immutable set refuses
                new JWTClaimsSet.Builder().issuer(realm.issuer()).build(),
                Set.of("sub", "exp", "iat", "aud"),
                Set.of()));
        try {
            return processor.process(token, null);
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            throw new NotGenuine(refused);
        }
    }

    /// The token is not what it claims to be, or could not be checked.
    public static final class NotGenuine extends Exception {
        private static final long serialVersionUID = 1L;

        NotGenuine(Exception cause) {
            super("the token was not accepted: " + cause.getMessage(), cause);
        }
    }
}
