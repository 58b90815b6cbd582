package halcyon.app.signin;

import com.nimbusds.common.contenttype.ContentType;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// Asks the realm for tokens and tells it that a session is over.
@Singleton
public final class TokenDesk {
    private static final int TIMEOUT_MILLIS = 5_000;
    private final Realm realm;

    TokenDesk(Realm realm) {
        this.realm = realm;
    }

    /// Fresh tokens of a session that still lives.
    OIDCTokens refresh(RefreshToken token) throws Ended {
        return exchange(realm.pages(), new RefreshTokenGrant(token));
    }

    /// Tokens for a grant; [Ended] when the realm refuses, unchecked when it does not answer.
    public OIDCTokens exchange(Realm.Client client, AuthorizationGrant grant) throws Ended {
        var request = new TokenRequest.Builder(realm.endpoint("token"), client.authentication(), grant).build();
        try {
            var answer = OIDCTokenResponseParser.parse(send(request.toHTTPRequest()));
            if (answer instanceof OIDCTokenResponse tokens) return tokens.getOIDCTokens();
            throw new Ended(answer.toErrorResponse().getErrorObject().getCode());
        } catch (ParseException notAnAnswer) {
            throw new IllegalStateException("the sign-in server answered nonsense", notAnAnswer);
        }
    }

    /// Ends the person's session at the realm, and with it every page of hers everywhere.
    void end(RefreshToken token) {
        var request = new HTTPRequest(HTTPRequest.Method.POST, realm.endpoint("logout"));
        realm.pages().authentication().applyTo(request);
        request.setEntityContentType(ContentType.APPLICATION_URLENCODED);
        request.setBody(URLUtils.serializeParameters(Map.of("refresh_token", List.of(token.getValue()))));
        send(request);
    }

    private HTTPResponse send(HTTPRequest request) {
        request.setConnectTimeout(TIMEOUT_MILLIS);
        request.setReadTimeout(TIMEOUT_MILLIS);
        try {
            return request.send();
        } catch (IOException e) {
            throw new UncheckedIOException("the sign-in server does not answer", e);
        }
    }

    /// The realm refused: the session is over, or the grant is not good.
    public static final class Ended extends Exception {
        private static final long serialVersionUID = 1L;

        Ended(String reason) {
            super("the sign-in server refused: " + reason);
        }
    }
}
