package halcyon.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// One way in, and every way out: sign-in, signature, sign-out here, elsewhere and by the loss of a role.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInTest {
    private static final Clinic CLINIC = new Clinic();
    private static final RealmDesk REALM = new RealmDesk(CLINIC.servers());

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void aDeepLinkSurvivesTheSignIn() {
        var page = CLINIC.signedIn("nora", "/try-signing?from=link");
        assertThat(page.locator("#who")).hasText("Nora Lindqvist: nurse");
        assertEquals(CLINIC.at("/try-signing?from=link"), page.url());
        page.context().close();
    }

    @Test
    void aWrongPasswordStaysOutside() {
        var page = CLINIC.device();
        page.navigate(CLINIC.at("/try-signing"));
        page.fill("#username", "nora");
        page.fill("#password", "not her password");
        page.click("#kc-login");
        assertThat(page.locator("#kc-login")).isVisible();
        assertTrue(page.url().startsWith(CLINIC.servers().keycloak()));
        page.context().close();
    }

    @Test
    void signingAsksForThePasswordAgainAndKeepsThePage() {
        var page = CLINIC.signedIn("nora", "/try-signing");
        type(page, "dose 38.5 mg");
        var popup = page.waitForPopup(() -> page.click("#sign"));
        CLINIC.signIn(popup, "nora");
        assertThat(page.locator("#outcome")).hasText("signed by Nora Lindqvist: dose 38.5 mg");
        assertThat(page.locator("#note")).hasValue("dose 38.5 mg");
        page.waitForCondition(popup::isClosed);
        page.context().close();
    }

    @Test
    void closingThePopupSignsNothing() {
        var page = CLINIC.signedIn("nora", "/try-signing");
        type(page, "dose 40 mg");
        var popup = page.waitForPopup(() -> page.click("#sign"));
        popup.waitForSelector("#kc-login");
        popup.close();
        assertThat(page.locator("#outcome")).hasText(Pattern.compile("refused: The signing window was closed.*"));
        page.context().close();
    }

    @Test
    void signsOutEverywhere() {
        var page = CLINIC.signedIn("noah", "/try-signing");
        page.waitForSelector("#leave");
        page.click("#leave");
        page.waitForURL(CLINIC.at("/signed-out"));
        assertThat(page.locator("h1")).hasText("You are signed out");
        page.navigate(CLINIC.at("/try-signing"));
        assertThat(page.locator("#kc-login")).isVisible();
        page.context().close();
    }

    @Test
    void theOpenPageClosesWhenTheRealmEndsTheSession() {
        var page = CLINIC.signedIn("bella", "/try-signing?from=here");
        page.waitForSelector("#who");
        REALM.endSessionsOf("bella");
        page.waitForURL(url -> url.contains("/signed-out"));
        assertThat(page.locator("p").first()).containsText("ended from another place");
        page.click("main a");
        assertThat(page.locator("#kc-login")).isVisible();
        CLINIC.signIn(page, "bella");
        page.waitForURL(CLINIC.at("/try-signing?from=here"));
        page.context().close();
    }

    @Test
    void aPageWhoseSessionIsLostLeadsToTheSignInAndBack() {
        var page = CLINIC.signedIn("priya", "/try-signing?from=here");
        page.waitForSelector("#ask");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.waitForRequest(request -> request.isNavigationRequest(), () -> page.click("#ask"));
        if (page.url().startsWith(CLINIC.servers().keycloak())) CLINIC.signIn(page, "priya");
        page.waitForURL(CLINIC.at("/try-signing?from=here"));
        assertThat(page.locator("#who")).hasText("Priya Raman: prescriber");
        page.context().close();
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneFromTheOpenPage() {
        var page = CLINIC.signedIn("simon", "/try-signing");
        assertThat(page.locator("#who")).hasText("Simon Brandt: site-manager");
        REALM.takeRole("simon", "site-manager");
        try {
            page.waitForCondition(() -> {
                page.click("#ask");
                return page.locator("#who").textContent().equals("Simon Brandt: ");
            });
        } finally {
            REALM.giveRole("simon", "site-manager");
        }
        page.context().close();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void warnsBeforeAnUntouchedSessionEndsAndLeadsBackAfterIt() {
        CLINIC.restart(Map.of("halcyon.session.idle", "30s", "halcyon.session.warning", "25s"));
        var page = CLINIC.signedIn("nora", "/try-signing?from=here");
        var warning = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(warning).containsText("You will be signed out in 1 min");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/session-ending.png")));
        page.getByText("I am still here").click();
        assertThat(warning).hasCount(0);
        page.waitForURL(url -> url.contains("/signed-out?why=idle"), new Page.WaitForURLOptions().setTimeout(60_000));
        page.click("main a");
        assertThat(page.locator("#kc-login")).isVisible(); // the realm's session ended too, so the password is asked for
        CLINIC.signIn(page, "nora");
        page.waitForURL(CLINIC.at("/try-signing?from=here"));
        page.context().close();
    }

    private static void type(Page page, String words) {
        page.fill("#note", words);
        page.press("#note", "Tab");
    }
}
