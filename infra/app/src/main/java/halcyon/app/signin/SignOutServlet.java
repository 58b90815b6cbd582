package halcyon.app.signin;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import halcyon.app.Addresses;
import halcyon.app.web.OwnPaths;
import halcyon.app.web.PublicUrl;
import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;

/// The central sign-out: ends the session here, then at the realm, which ends it everywhere else.
@Singleton
@WebServlet(OwnPaths.SIGN_OUT)
final class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient OpenSessions sessions;
    private final transient SessionEnd end;
    private final transient Realm realm;
    private final transient PublicUrl url;

    SignOutServlet(OpenSessions sessions, SessionEnd end, Realm realm, PublicUrl url) {
        this.sessions = sessions;
        this.end = end;
        this.realm = realm;
        this.url = url;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // a link on somebody else's page must not sign anybody out
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendRedirect("/");
            return;
        }
        var session = sessions.of(request).orElseThrow();
        var idToken = session.person().idToken();
        end.here(session, SessionEnd.Why.SELF);
        response.sendRedirect(realmSignOut(idToken).toString());
    }

    private URI realmSignOut(String idToken) {
        try {
            return new LogoutRequest(
                            realm.endpoint("logout"),
                            JWTParser.parse(idToken),
                            URI.create(url.of(Addresses.SIGNED_OUT)),
                            null)
                    .toURI();
        } catch (ParseException impossible) {
            throw new IllegalStateException("the session held no token", impossible);
        }
    }
}
