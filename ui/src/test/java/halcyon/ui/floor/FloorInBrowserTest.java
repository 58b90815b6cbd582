package halcyon.ui.floor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import halcyon.ui.stage.Axe;
import halcyon.ui.stage.Stage;
import halcyon.ui.stage.StageBrowser;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The board on a wall: by keys, without news, read by a machine.
class FloorInBrowserTest {
    private static StageBrowser chromium;
    private static Server server;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void open() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        chromium = new StageBrowser();
        server = FloorStage.stage(new SampleFloor()).start(0);
    }

    @AfterAll
    static void close() throws Exception {
        chromium.close();
        server.stop();
    }

    @AfterEach
    void leave() {
        context.close();
    }

    @Test
    void zeroGivesTheKeysToTheNextChairs() {
        go(ColorScheme.LIGHT);
        var second = page.locator("a.seat[aria-keyshortcuts='2']");
        assertThat(second).containsText("Chair 2");

        page.keyboard().press("0");

        assertThat(page.locator("a.seat[aria-keyshortcuts='1']")).containsText("Room A");
        assertThat(second).containsText("Room B");
        page.keyboard().press("0");
        assertThat(second).containsText("Chair 2");
    }

    @Test
    void aNumberOpensTheCockpitOfItsChairWhateverTheOrder() {
        go(ColorScheme.LIGHT);
        assertThat(page.locator(".seat-label").first()).hasText("Chair 1");
        page.locator("[data-act=sort]").click();
        assertThat(page.locator(".seat-label").first()).hasText("Room C");

        page.keyboard().press("7");

        assertThat(page).hasURL(Pattern.compile("/session/7$"));
    }

    @Test
    void silenceIsSaidAndTheClocksRunOn() {
        go(ColorScheme.LIGHT);
        assertThat(page.locator(".floor-age")).containsText("Live");

        context.setOffline(true);

        assertThat(page.locator(".floor-silence")).containsText("No news since");
        assertThat(page.locator(".floor-age")).containsText("Data");
        assertThat(page.locator("halcyon-floor")).hasClass(Pattern.compile("is-old"));

        context.setOffline(false);

        assertThat(page.locator(".floor-age")).containsText("Live");
        assertThat(page.locator(".floor-silence")).isEmpty();
    }

    @Test
    void aCountShowsOnlyWhatItCounts() {
        go(ColorScheme.LIGHT);
        page.locator("[data-act=stop]").click();

        assertThat(page.locator(".seat")).hasCount(2);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en", "DARK, en", "LIGHT, es", "DARK, es"})
    void canBeReadByEverybody(ColorScheme scheme, String language) {
        go(scheme, language);

        assertEquals(List.of(), Axe.faults(page));
    }

    private void go(ColorScheme scheme) {
        go(scheme, "en");
    }

    private void go(ColorScheme scheme, String language) {
        context = chromium.get().newContext(new Browser.NewContextOptions()
                .setViewportSize(1920, 1080).setColorScheme(scheme).setLocale(language));
        page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.navigate(Stage.address(server) + "floor");
        assertThat(page.locator(".seat")).hasCount(12);
    }
}
