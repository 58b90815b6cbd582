package halcyon.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Our own elements under real fingers; and what axe says of every sample.
class ElementsInBrowserTest {
    private static Server server;
    private static StageBrowser chromium;
    private BrowserContext context = chromium.get().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
    private Page page = context.newPage();

    @BeforeAll
    static void open() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        server = SampleStage.stage().start(0);
        chromium = new StageBrowser();
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
    void boardIsWalkedBookedAndMovedByKeys() {
        go("sample-board");
        page.locator("[data-column='3'] .board-block[data-id=n]").focus();
        page.keyboard().press("ArrowUp");
        assertEquals("Chair 3, 10:35, free to 10:40", focused().getAttribute("aria-label"));
        page.keyboard().press("Enter");
        said("book 3 2026-11-24T17:35:00Z");

        page.keyboard().press("ArrowDown");
        assertTrue(focused().getAttribute("aria-label").startsWith("Novak, 6/6, 10:40"));
        page.keyboard().press("m");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");
        said("move n to 2 2026-11-24T17:45:00Z");
    }

    @Test
    void twoMarkedBlocksAreSwapped() {
        go("sample-board");
        page.locator("[data-column='3'] .board-block[data-id=n]").focus();
        page.keyboard().press("Space");
        page.locator("[data-column='1'] .board-block[data-id=m]").focus();
        page.keyboard().press("Space");
        PlaywrightAssertions.assertThat(page.locator(".board-marks")).containsText("Novak · Moretti");
        page.keyboard().press("x");

        said("swap n m");
        PlaywrightAssertions.assertThat(page.locator(".board-marks")).hasCount(0);
    }

    @Test
    void escapeLeavesALiftedBlockWhereItWas() {
        go("sample-board");
        page.locator("[data-column='3'] .board-block[data-id=n]").focus();
        page.keyboard().press("m");
        page.keyboard().press("ArrowDown");
        assertEquals(1, page.locator(".board-ghost").count());
        page.keyboard().press("Escape");

        assertEquals(0, page.locator(".board-ghost").count());
        assertTrue(focused().getAttribute("aria-label").startsWith("Novak, 6/6, 10:40"));
    }

    @Test
    void boardHasOneTabStop() {
        go("sample-board");
        page.waitForSelector(".board-block");

        assertEquals(1, page.locator("halcyon-board [tabindex='0']").count());
    }

    @Test
    void blockIsDraggedToAnotherChair() {
        go("sample-board");
        Locator block = page.locator("[data-column='1'] .board-block[data-id=r]");
        Locator chair = page.locator("[data-column='3']");
        page.mouse().move(block.boundingBox().x + 40, block.boundingBox().y + 12);
        page.mouse().down();
        page.mouse().move(chair.boundingBox().x + 40, block.boundingBox().y + 30, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(5));
        page.mouse().up();

        PlaywrightAssertions.assertThat(page.locator("vaadin-notification-card").last()).containsText("move r to 3");
    }

    @Test
    void chartHasATableTwin() {
        go("sample-outcome");
        page.locator("halcyon-outcome-chart svg").focus();
        page.keyboard().press("t");

        PlaywrightAssertions.assertThat(page.locator("halcyon-outcome-chart tbody tr")).hasCount(20);
    }

    @Test
    void lettersLeadToScreensAndSlashToSearch() {
        go("sample-list");
        page.keyboard().press("g");
        page.keyboard().press("n");
        page.waitForURL("**/sample-tiles");
        page.keyboard().press("/");

        assertEquals("search", page.evaluate("document.activeElement.closest('vaadin-combo-box')?.id"));
    }

    @ParameterizedTest
    @CsvSource({"sample-board", "sample-list", "sample-tiles", "sample-patient", "sample-outcome", "sample-forbidden"})
    void nobodyIsShutOut(String path) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            go(path);
            assertEquals(List.of(), Axe.faults(page), scheme.name());
        }
    }

    private void go(String path) {
        page.setDefaultTimeout(60_000);
        page.navigate(Stage.address(server) + path);
        page.waitForSelector(".main > *");
    }

    private Locator focused() {
        return page.locator(":focus");
    }

    private void said(String text) {
        PlaywrightAssertions.assertThat(page.locator("vaadin-notification-card").last()).containsText(text);
    }
}
