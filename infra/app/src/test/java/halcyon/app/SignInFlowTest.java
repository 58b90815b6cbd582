package halcyon.app;

import static halcyon.testing.Await.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From the first page to the end of the session, with a hand-made realm.
class SignInFlowTest {
    private static TestHalcyon halcyon;

    @BeforeAll
    static void start() {
        halcyon = new TestHalcyon(Map.of());
    }

    @AfterAll
    static void stop() {
        halcyon.close();
    }

    @BeforeEach
    void everybodyIsAnna() {
        halcyon.realm.person = "anna";
        halcyon.realm.roles = List.of("nurse");
        halcyon.realm.over = false;
    }

    @Test
    void comesBackToTheDeepLinkUnderANewSession() {
        try (var browser = halcyon.browser()) {
            browser.page("/signed-out");
            browser.page("/board?day=2026-01-02");
            var anonymous = browser.sessionCookie();
            var page = browser.open("/board?day=2026-01-02");
            assertEquals(200, page.statusCode());
            assertEquals("/board?day=2026-01-02", page.uri().getPath() + "?" + page.uri().getQuery());
            assertNotEquals(anonymous, browser.sessionCookie());
        }
    }

    @Test
    void protectsTheCookieAndThePage() {
        try (var browser = halcyon.browser()) {
            var cookie = browser.page("/").headers().firstValue("Set-Cookie").orElseThrow();
            assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
            var page = browser.open("/").headers();
            assertEquals("nosniff", page.firstValue("X-Content-Type-Options").orElseThrow());
            assertEquals("no-referrer", page.firstValue("Referrer-Policy").orElseThrow());
            assertTrue(page.firstValue("Cache-Control").orElseThrow().contains("no-store"));
            assertTrue(page.firstValue("Content-Security-Policy").orElseThrow().contains("frame-ancestors 'none'"));
            var plain = browser.page("/signed-out").headers().firstValue("Content-Security-Policy").orElseThrow();
            assertTrue(plain.startsWith("default-src 'none'"), plain);
        }
    }

    @Test
    void neverHoldsTwoPeople() {
        try (var browser = halcyon.browser()) {
            browser.open("/");
            var annas = browser.sessionCookie();
            halcyon.realm.person = "bert";
            var again = browser.page("/callback?state=x&code=y");
            assertEquals(302, again.statusCode());
            assertEquals("/", URI.create(again.headers().firstValue("Location").orElseThrow()).getPath());
            assertEquals(annas, browser.sessionCookie());
        }
    }

    @Test
    void anAnswerThatDoesNotFitIsAskedAgainButNotForEver() {
        try (var browser = halcyon.browser()) {
            for (var i = 0; i < 3; i++) assertEquals(302, browser.page("/callback?state=wrong&code=y").statusCode());
            assertEquals(403, browser.page("/callback?state=wrong&code=y").statusCode());
        }
    }

    @Test
    void theRealmCanEndASession() {
        try (var browser = halcyon.browser();
                var realm = halcyon.browser()) {
            halcyon.realm.session = "to-be-ended";
            browser.open("/");
            halcyon.realm.session = "another";
            assertEquals(200, browser.page("/").statusCode());
            assertTrue(endedBy(realm, halcyon.realm.logoutToken("another-client")) >= 400, "a token for another client");
            assertTrue(endedBy(realm, halcyon.realm.logoutToken("halcyon-ui") + "x") >= 400, "a token that was tampered with");
            assertEquals(200, browser.page("/").statusCode());
            halcyon.realm.session = "to-be-ended";
            assertEquals(200, endedBy(realm, halcyon.realm.logoutToken("halcyon-ui")));
            await("the session is gone", () -> browser.page("/").statusCode() == 302);
        }
    }

    @Test
    void signsOutHereAndAtTheRealm() {
        try (var browser = halcyon.browser()) {
            browser.open("/");
            var elsewhere = browser.get("/sign-out", "Sec-Fetch-Site", "cross-site");
            assertEquals("/", URI.create(elsewhere.headers().firstValue("Location").orElseThrow()).getPath());
            assertEquals(200, browser.page("/").statusCode());
            var left = browser.page("/sign-out").headers().firstValue("Location").orElseThrow();
            assertTrue(left.startsWith(halcyon.realm.issuer() + "/protocol/openid-connect/logout?"), left);
            assertTrue(left.contains("id_token_hint=") && left.contains("signed-out"), left);
            assertEquals(302, browser.page("/").statusCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/%0d%0aX: y", "evil"})
    void goesOnToLocalTargetsOnly(String target) {
        try (var browser = halcyon.browser()) {
            var page = browser.page("/signed-out?why=idle&to=" + URLEncoder.encode(target, StandardCharsets.UTF_8));
            assertTrue(page.body().contains("href=\"/\"") || page.body().contains("href=\"/%0d"), page.body());
        }
    }

    private static int endedBy(Browser realm, String token) {
        return realm.post(
                        Addresses.BACK_CHANNEL_LOGOUT,
                        "logout_token=" + token,
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .statusCode();
    }
}
