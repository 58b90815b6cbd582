package halcyon.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The day board at its largest, twenty chairs and 180 visits, under real keys: a move, its undo, the files, and how long it takes.
class BusyBoardInBrowserTest {
    private static final int ROUNDS = 5;
    private static final String MOVED = """
            target => new Promise(done => {
                const begun = performance.now();
                const look = () => document.querySelector('.board-block[data-id="1"]')?.getAttribute('aria-label').includes(target)
                    ? done(performance.now() - begun) : requestAnimationFrame(look);
                document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
                look();
            })
            """;
    private static Server server;
    private static StageBrowser chromium;
    private final BrowserContext context = chromium.get().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900).setAcceptDownloads(true));
    private final Page page = context.newPage();

    @BeforeAll
    static void open() throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        server = new BusyDesk().stage().start(0);
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
    void visitIsMovedAndTakenBackWithoutAMouse() {
        go();
        lift("[data-id='5']");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("[data-column='2'] .board-block[data-id='5']")).hasCount(1);
        assertTrue(label("5").contains("12:05"), label("5"));

        page.keyboard().press("z");
        PlaywrightAssertions.assertThat(page.locator("[data-column='1'] .board-block[data-id='5']")).hasCount(1);
        assertTrue(label("5").contains("12:00"), label("5"));
    }

    @Test
    void bracketsChangeTheDayFromAnywhere() {
        go();
        page.keyboard().press("]");
        page.waitForURL("**date=2026-11-25**");
        page.keyboard().press("t");
        page.waitForURL("**date=2026-11-24**");
    }

    @Test
    void filesHoldWhatIsShownAndRunNothing() throws IOException {
        go();
        page.locator(".drop-button").last().click();
        String csv = Files.readString(fetched("CSV").path());
        assertEquals(BusyDesk.VISITS + 1, csv.lines().count());
        assertTrue(csv.contains("\"'=Visitor1, Ann\""), csv.substring(0, 300));

        Download xlsx = fetched("Excel (XLSX)");
        assertTrue(xlsx.suggestedFilename().endsWith(".xlsx"), xlsx.suggestedFilename());
        try (ZipFile book = new ZipFile(xlsx.path().toFile())) {
            String sheet = new String(book.getInputStream(book.getEntry("xl/worksheets/sheet1.xml")).readAllBytes());
            assertEquals(BusyDesk.VISITS + 1, sheet.split("<row ").length - 1);
            assertTrue(!sheet.contains("<f>"), "a cell is a formula");
        }
    }

    @Test
    void nobodyIsShutOut() {
        go();
        assertEquals(List.of(), Axe.faults(page));
    }

    /// Prints how long it takes; asserts nothing, since the machine is not always idle.
    @Test
    void tellsHowLongItTakes() {
        List<Long> shown = new ArrayList<>();
        List<Long> answered = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            long begun = System.nanoTime();
            go();
            page.locator(".board-block[data-id='1']").focus();
            shown.add((System.nanoTime() - begun) / 1_000_000);
            lift("[data-id='1']");
            page.keyboard().press("ArrowDown");
            String target = "08:%02d–".formatted(5 * (round + 1));
            answered.add(Math.round(((Number) page.evaluate(MOVED, target)).doubleValue()));
        }
        System.out.printf("day board, %d chairs, %d visits: interactive in %d ms the first time, then %s ms; a move answered in %s ms%n",
                BusyDesk.CHAIRS, BusyDesk.VISITS, shown.removeFirst(), shown, answered);
    }

    private void go() {
        page.setDefaultTimeout(60_000);
        page.navigate(Stage.address(server) + "calendar?site=denver&date=2026-11-24");
        page.waitForFunction("() => document.querySelectorAll('.board-block').length === " + BusyDesk.VISITS);
    }

    private void lift(String block) {
        page.locator(".board-block" + block).focus();
        page.keyboard().press("m");
        PlaywrightAssertions.assertThat(page.locator(".board-ghost")).hasCount(1);
    }

    private String label(String id) {
        return page.locator(".board-block[data-id='" + id + "']").getAttribute("aria-label");
    }

    private Download fetched(String link) {
        return page.waitForDownload(() -> page.locator("a.sheet-link", new Page.LocatorOptions().setHasText(link)).click());
    }
}
