package halcyon.app.signin;

import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;
import org.pac4j.core.config.Config;
import org.pac4j.core.context.CallContext;
import org.pac4j.core.engine.DefaultCallbackLogic;
import org.pac4j.core.exception.TechnicalException;
import org.pac4j.core.exception.http.FoundAction;
import org.pac4j.core.exception.http.HttpAction;
import org.pac4j.core.profile.UserProfile;
import org.pac4j.jee.context.JEEContext;
import org.pac4j.oidc.profile.OidcProfile;

/// What happens when the realm has said who it is: a new session begins with this person, and the browser goes where it
/// wanted to go.
@Singleton
final class SignedIn extends DefaultCallbackLogic {
    private static final String TARGET = "halcyon.target";
    private final OpenSessions sessions;

    SignedIn(OpenSessions sessions) {
        this.sessions = sessions;
    }

    static void remember(HttpServletRequest request, LocalTarget target) {
        request.getSession(true).setAttribute(TARGET, target);
    }

    @Override
    protected void saveUserProfile(
            CallContext context, Config config, UserProfile profile, boolean inSession, boolean multi, boolean renew) {
        var request = request(context);
        var target = target(request);
        try {
            sessions.begin(request, tokens((OidcProfile) profile));
        } catch (IdTokens.NotGenuine | ParseException refused) {
            throw new TechnicalException(refused);
        }
        remember(request, target);
    }

    @Override
    protected HttpAction redirectToOriginallyRequestedUrl(CallContext context, @Nullable String ignored) {
        return new FoundAction(target(request(context)).path());
    }

    private static OIDCTokens tokens(OidcProfile profile) {
        return new OIDCTokens(profile.getIdTokenString(), profile.getAccessToken(), profile.getRefreshToken());
    }

    private static LocalTarget target(HttpServletRequest request) {
        return request.getSession(true).getAttribute(TARGET) instanceof LocalTarget target ? target : LocalTarget.HOME;
    }

    private static HttpServletRequest request(CallContext context) {
        return ((JEEContext) context.webContext()).getNativeRequest();
    }
}
