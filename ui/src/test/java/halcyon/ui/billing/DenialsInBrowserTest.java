package halcyon.ui.billing;

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
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A biller clears thirty denials without a mouse: appeals, corrections, sums given up.
class DenialsInBrowserTest {
    private static StageBrowser chromium;
    private Server server;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        chromium = new StageBrowser();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @AfterEach
    void leave() throws Exception {
        context.close();
        server.stop();
    }

    @Test
    void thirtyDenialsAreClearedByKeyboard() throws Exception {
        go(ColorScheme.LIGHT);
        for (int left = SampleDenials.HOW_MANY; left > 0; left--) {
            waiting(left);
            if (left == 20) page.keyboard().press("j");
            switch (left % 3) {
                case 0 -> page.keyboard().press("a");
                case 1 -> correct();
                default -> giveUp();
            }
        }
        waiting(0);
        assertThat(page.locator(".claims-left .empty")).containsText("Nothing refused waits");
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void axeFindsNothing(ColorScheme scheme) throws Exception {
        go(scheme);
        assertThat(page.locator(".claim-detail")).isVisible();
        assertEquals(List.of(), Axe.faults(page));
    }

    private void correct() {
        page.keyboard().press("c");
        assertThat(page.locator("vaadin-dialog vaadin-text-field[focused]")).isVisible();
        page.keyboard().type("AUTH9");
        for (int tab = 0; tab < 6; tab++) page.keyboard().press("Tab");
        page.keyboard().press("Enter");
    }

    private void giveUp() {
        page.keyboard().press("w");
        assertThat(page.locator("vaadin-dialog vaadin-text-area[focused]")).isVisible();
        page.keyboard().type("not worth an appeal");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
    }

    private void waiting(int left) {
        assertThat(page.locator(".chip[aria-pressed=true] .chip-count").first()).hasText(String.valueOf(left));
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    }

    private void go(ColorScheme scheme) throws Exception {
        server = BillingPages.stage().start(0);
        context = chromium.get().newContext(new Browser.NewContextOptions().setViewportSize(1280, 800).setColorScheme(scheme));
        page = context.newPage();
        page.navigate(Stage.address(server) + "billing/denials?show=work");
    }
}
