package halcyon.app.signing;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import halcyon.app.Addresses;
import halcyon.app.signin.Realm;
import halcyon.app.signin.SessionPeople;
import halcyon.app.signin.TokenDesk;
import halcyon.app.web.PlainPage;
import halcyon.app.web.PublicUrl;
import halcyon.shared.Language;
import halcyon.shared.ReauthToken;
import halcyon.shared.Reauthentication;
import halcyon.shared.Reauthentication.Verdict;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Takes the realm's answer in the popup, hands it to the page that waits, and closes the popup.
@Singleton
@WebServlet(Addresses.SIGN_CALLBACK)
final class SignCallbackServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient PendingSignatures waiting;
    private final transient SessionPeople people;
    private final transient TokenDesk desk;
    private final transient Reauthentication reauthentication;
    private final transient Realm realm;
    private final transient PublicUrl url;

    SignCallbackServlet(
            PendingSignatures waiting,
            SessionPeople people,
            TokenDesk desk,
            Reauthentication reauthentication,
            Realm realm,
            PublicUrl url) {
        this.waiting = waiting;
        this.people = people;
        this.desk = desk;
        this.reauthentication = reauthentication;
        this.realm = realm;
        this.url = url;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var state = request.getParameter("state");
        var pending = state == null ? null : waiting.find(state).orElse(null);
        if (pending == null || !people.isOf(request, pending.actor().subject())) {
            response.sendError(HttpServletResponse.SC_GONE);
            return;
        }
        waiting.take(state);
        var refusal = answer(pending, request.getParameter("code"));
        say(request, response, refusal);
    }

    private @Nullable Sentence answer(PendingSignature pending, @Nullable String code) {
        if (code == null) return refuse(pending, Sentence.of("app.sign.closed"));
        try {
            var grant = new AuthorizationCodeGrant(
                    new AuthorizationCode(code), URI.create(url.of(Addresses.SIGN_CALLBACK)), pending.verifier());
            var token = new ReauthToken(desk.exchange(realm.signatures(), grant).getIDTokenString());
            return switch (reauthentication.verify(pending.actor(), pending.contentHash(), token)) {
                case Verdict.Fresh fresh -> {
                    pending.sign(token);
                    yield null;
                }
                case Verdict.Refused(Sentence reason) -> refuse(pending, reason);
            };
        } catch (TokenDesk.Ended | UncheckedIOException failed) {
            return refuse(pending, Sentence.of("app.sign.unreachable"));
        }
    }

    private static Sentence refuse(PendingSignature pending, Sentence reason) {
        pending.refuse(reason);
        return reason;
    }

    private static void say(HttpServletRequest request, HttpServletResponse response, @Nullable Sentence refusal) throws IOException {
        var locale = Language.of(request.getLocale()).locale();
        var page = refusal == null
                ? PlainPage.closing(locale, "app.sign.done", Sentence.of("app.sign.done.text"))
                : PlainPage.of(locale, "app.sign.refused", refusal, null);
        response.setContentType("text/html;charset=utf-8");
        response.getWriter().write(page);
    }
}
