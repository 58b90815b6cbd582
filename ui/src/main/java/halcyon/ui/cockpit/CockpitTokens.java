package halcyon.ui.cockpit;

import halcyon.treatment.SessionId;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/// What a browser session holds for its cockpits: the token that comes back with every entry, so that no other page can send
/// one, and which patients it was already written down to have opened.
@Singleton
class CockpitTokens {
    private static final String TOKEN = "halcyon.cockpit.token";
    private static final int BYTES = 24;
    private final SecureRandom random = new SecureRandom();

    /// Under what a browser session remembers that a read was written down.
    static String readMark(SessionId session) {
        return "halcyon.cockpit.read." + session;
    }

    String of(HttpServletRequest request) {
        var session = request.getSession();
        synchronized (this) {
            if (session.getAttribute(TOKEN) instanceof String known) return known;
            var bytes = new byte[BYTES];
            random.nextBytes(bytes);
            var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            session.setAttribute(TOKEN, token);
            return token;
        }
    }

    boolean isOf(HttpServletRequest request) {
        var told = request.getHeader(CockpitServlet.TOKEN_HEADER);
        return told != null && MessageDigest.isEqual(bytes(told), bytes(of(request)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
