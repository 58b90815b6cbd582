package halcyon.ui.phone;

import halcyon.shared.ContentHash;
import halcyon.shared.Json;
import halcyon.shared.Vault;
import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// Writes and reads the sealed cookie of an opened link; one cookie a link, valid on its path only.
@Singleton
class SealedSessions {
    static final Duration LIFE = Duration.ofMinutes(30);
    private static final String COOKIE = "halcyon-link";
    private static final int FORM_TOKEN_BYTES = 24;

    private final Vault vault;
    private final Json json;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SealedSessions(Vault vault, Json json, Clock clock) {
        this.vault = vault;
        this.json = json;
        this.clock = clock;
    }

    String formToken() {
        var bytes = new byte[FORM_TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    Optional<LinkSession> of(HttpServletRequest request, String token) {
        if (request.getCookies() == null) return Optional.empty();
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> open(cookie.getValue(), token).stream())
                .filter(session -> session.isOpenAt(clock.instant()))
                .findFirst();
    }

    private Optional<LinkSession> open(String value, String token) {
        try {
            var text = vault.open(Base64.getUrlDecoder().decode(value), context(token));
            return Optional.of(new LinkSession(json.read(text, LinkSession.Kept.class)));
        } catch (IllegalStateException | IllegalArgumentException notOurs) {
            // an old, foreign or altered cookie is the same as none: the page asks for the second factor
            return Optional.empty();
        }
    }

    void write(LinkSession session, String token, HttpServletRequest request, HttpServletResponse response) {
        var text = json.write(session.kept(clock.instant().plus(LIFE)));
        var sealed = Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(text, context(token)));
        response.addCookie(cookie(sealed, token, request, (int) LIFE.toSeconds()));
    }

    void forget(String token, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie("", token, request, 0));
    }

    // LAX: the first visit comes from a mail program
    private static Cookie cookie(String value, String token, HttpServletRequest request, int seconds) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath("/p/" + token);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }

    private static String context(String token) {
        return "phone-session." + ContentHash.of(token);
    }
}
