package halcyon.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One Chromium for all journeys; each person has a browser context, so that two people are never one session.
final class Browsers implements AutoCloseable {
    private static final List<String> USUAL = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking", "--no-first-run")));
    private final Map<String, Page> signedIn = new HashMap<>();
    private final Installation installation;

    Browsers(Installation installation) {
        this.installation = installation;
    }

    /// The page of a person, signed in through Keycloak the first time it is asked for.
    Page of(String person) {
        return signedIn.computeIfAbsent(person, this::signIn);
    }

    private Page signIn(String person) {
        Page page = fresh(1440, 900);
        page.navigate(installation.address() + "/");
        giveCredentials(page, person);
        page.waitForSelector("vaadin-app-layout");
        return page;
    }

    /// Fills the Keycloak form that stands open.
    void giveCredentials(Page page, String person) {
        page.waitForSelector("#kc-login");
        if (page.isVisible("#username")) page.fill("#username", person);
        page.fill("#password", installation.password(person));
        page.click("#kc-login");
    }

    /// A phone that belongs to nobody.
    Page phone() {
        return fresh(390, 844);
    }

    Page fresh(int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height).setLocale("en-US"));
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path chromium() {
        String named = System.getenv("HALCYON_CHROMIUM");
        if (named != null && !named.isBlank()) return Path.of(named);
        return USUAL.stream().map(Path::of).filter(Files::isExecutable).findFirst().orElseThrow(() -> new IllegalStateException(
                "no Chromium found; install it (apt-get install chromium) or name it in HALCYON_CHROMIUM"));
    }
}
