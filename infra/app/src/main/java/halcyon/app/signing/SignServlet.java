package halcyon.app.signing;

import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.Prompt;
import halcyon.app.Addresses;
import halcyon.app.signin.Realm;
import halcyon.app.signin.SessionPeople;
import halcyon.app.web.OwnPaths;
import halcyon.app.web.PublicUrl;
import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/// Leads the popup to the realm: password again whatever the session, nonce bound to the content.
/// @see docs/decisions/0004-sign-in.md
@Singleton
@WebServlet(OwnPaths.SIGN)
final class SignServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient PendingSignatures waiting;
    private final transient SessionPeople people;
    private final transient Realm realm;
    private final transient PublicUrl url;

    SignServlet(PendingSignatures waiting, SessionPeople people, Realm realm, PublicUrl url) {
        this.waiting = waiting;
        this.people = people;
        this.realm = realm;
        this.url = url;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var ticket = request.getParameter("ticket");
        var pending = ticket == null ? null : waiting.find(ticket).orElse(null);
        if (pending == null || !people.isOf(request, pending.actor().subject())) {
            response.sendError(HttpServletResponse.SC_GONE);
            return;
        }
        response.sendRedirect(question(ticket, pending).toString());
    }

    private URI question(String ticket, PendingSignature pending) {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        new Scope("openid"),
                        realm.signatures().clientId(),
                        URI.create(url.of(Addresses.SIGN_CALLBACK)))
                .endpointURI(realm.endpoint("auth"))
                .state(new State(ticket))
                .nonce(new Nonce(pending.contentHash()))
                .codeChallenge(pending.verifier(), CodeChallengeMethod.S256)
                .prompt(Prompt.Type.LOGIN)
                .maxAge(0)
                .build()
                .toURI();
    }
}
