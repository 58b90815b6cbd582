package halcyon.ui.clinician;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import halcyon.shared.PatientId;
import halcyon.treatment.Alarm;
import halcyon.treatment.SessionId;
import halcyon.ui.stage.Axe;
import halcyon.ui.stage.Stage;
import halcyon.ui.stage.StageBrowser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The cockpit under real fingers, with a server and without one.
class CockpitInBrowserTest {
    private static final String COUNT_KEPT = """
            async () => {
                if (!(await indexedDB.databases()).some(each => each.name === 'halcyon-cockpit')) return 'none';
                const done = request => new Promise(then => { request.onsuccess = () => then(request.result); });
                const all = (await done(indexedDB.open('halcyon-cockpit'))).transaction(['entries', 'pictures']);
                return await done(all.objectStore('entries').count()) + ' ' + await done(all.objectStore('pictures').count());
            }""";
    private static final String SET = "128827697145";
    private static StageBrowser chromium;
    private final Ward ward = new Ward();
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

    @BeforeEach
    void enter() throws Exception {
        server = ClinicianStage.stage(ward).start(0);
        context = chromium.get().newContext(new Browser.NewContextOptions().setViewportSize(1180, 820).setHasTouch(true));
        page = context.newPage();
        page.setDefaultTimeout(60_000);
    }

    @AfterEach
    void leave() throws Exception {
        context.close();
        server.stop();
    }

    @Test
    void aSetIsDigitsAndOneTap() {
        go(2);
        int taps = 0;
        page.locator("input[name=systolic]").tap();
        assertEquals("", page.locator("input[name=systolic]").inputValue(), "nothing is filled in from the last set");
        for (char digit : SET.toCharArray()) {
            page.locator(".pad-key", new Page.LocatorOptions().setHasText(Pattern.compile("^" + digit + "$"))).tap();
            taps++;
        }
        page.locator(".pad-save").tap();
        taps++;

        assertThat(page.locator(".cockpit-events")).containsText("128/82");
        assertEquals(SET.length() + 1, taps);
        await(1);
        assertEquals("128/82", ward.taken().getFirst().what());
        assertThat(page.locator("input[name=systolic]")).hasValue("");
    }

    @Test
    void aSessionIsKeptByKeysAlone() {
        go(2);
        page.keyboard().press("v");
        page.keyboard().type(SET);
        page.keyboard().press("Enter");
        await(1);
        page.keyboard().press("n");
        page.keyboard().type("sleeps");
        page.keyboard().press("Enter");
        await(2);
        page.keyboard().press("a");
        page.keyboard().type("nausea");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        await(3);
        page.locator(".hold").focus();
        page.keyboard().down(" ");
        await(4);
        page.keyboard().up(" ");

        assertEquals(List.of("vitals", "note", "adverse-mild", "stop"), ward.taken().stream().map(Ward.Taken::kind).toList());
    }

    @Test
    void theKeyboardStaysWhereItStandsWhileTheRecordIsReadAgain() {
        go(2);
        page.locator("[data-act=note]").focus();
        page.evaluate("async () => { document.querySelector('halcyon-cockpit').line.tell(); await new Promise(then => requestAnimationFrame(() => requestAnimationFrame(then))); }");

        assertEquals("note", page.evaluate("document.activeElement.dataset.act"));
    }

    @Test
    void anEventIsThreeTapsAndAStopIsHeld() {
        go(2);
        page.locator("[data-act=adverseEvent]").tap();
        page.locator(".composer .chip", new Page.LocatorOptions().setHasText("nausea")).tap();
        page.locator("[data-severity=MODERATE]").tap();
        await(1);
        page.locator(".hold").click();
        assertEquals(1, ward.taken().size(), "a tap does not stop");
        page.locator(".hold").click(new Locator.ClickOptions().setDelay(1200));
        await(2);

        assertEquals("adverse-moderate", ward.taken().getFirst().kind());
        assertEquals("stop", ward.taken().get(1).kind());
        assertThat(page.locator(".clock-loud + .cockpit-fact")).containsText("Recovering");
    }

    @Test
    void whatIsDoneBeforeTheDeviceHasItsKeyIsNotLost() {
        List<Route> held = new ArrayList<>();
        page.route("**/cockpit/key", held::add);
        go(2);
        note("early");
        assertEquals(0, ward.taken().size());

        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(Route::resume);

        await(1);
        assertEquals("early", ward.taken().getFirst().what());
    }

    @Test
    void theUnlikelyIsAskedForBeforeItIsKept() {
        go(2);
        page.keyboard().press("v");
        page.keyboard().type("12882766114");
        page.keyboard().type("5");
        page.keyboard().press("Enter");

        assertThat(page.locator(".pad-question")).containsText("oxygen saturation 61");
        assertEquals(0, ward.taken().size());
        page.locator(".pad-ask .filled").click();
        await(1);
    }

    @Test
    void thirtyMinutesWithoutAServerLoseNothingAndDoubleNothing() throws Exception {
        page.clock().install();
        go(2);
        inControl();
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        server.stop();
        for (int round = 0; round < 6; round++) {
            ward.move(Duration.ofMinutes(5));
            page.clock().fastForward("05:00");
            vitals(round);
            if (round == 2) event();
            if (round == 3) loadAgain();
            if (round == 4) note("sleeps");
        }
        assertThat(page.locator(".cockpit-away")).containsText("8 waiting");
        page.locator(".hold").click(new Locator.ClickOptions().setDelay(1200));
        assertThat(page.locator(".clock-loud + .cockpit-fact")).containsText("Recovering");
        var stored = page.evaluate("async () => { const db = await new Promise(done => { const open = indexedDB.open('halcyon-cockpit'); open.onsuccess = () => done(open.result); });"
                + " const all = await new Promise(done => { const ask = db.transaction('entries').objectStore('entries').getAll(); ask.onsuccess = () => done(ask.result); });"
                + " return all.length + ' ' + all.every(box => box.data instanceof ArrayBuffer && !('text' in box)); }");
        assertEquals("9 true", stored);

        ward.loseAnswers(3);
        server = ClinicianStage.stage(ward).start(port);
        await(9);
        assertThat(page.locator(".cockpit-away")).isHidden();

        var taken = ward.taken();
        assertEquals(9, new HashSet<>(taken.stream().map(Ward.Taken::key).toList()).size());
        assertEquals(List.of("100/82", "101/82", "102/82", "nausea", "103/82", "104/82", "sleeps", "105/82", ""), taken.stream().map(Ward.Taken::what).toList());
        for (int i = 1; i < taken.size(); i++) assertTrue(!taken.get(i).at().isBefore(taken.get(i - 1).at()), "order " + i);
        var whole = Duration.between(taken.getFirst().at(), taken.getLast().at());
        assertTrue(whole.toMinutes() >= 25 && whole.toMinutes() <= 27, "original times, not those of the sending: " + whole);
    }

    @ParameterizedTest
    @CsvSource({"idle,1 0", "self,none"})
    void aDeviceForgetsWhenSomebodyLeaves(String why, String left) throws Exception {
        go(2);
        inControl();
        server.stop();
        note("not sent yet");
        assertThat(page.locator(".cockpit-away")).containsText("1 waiting");

        page.evaluate("async why => { const { forget } = await import('/halcyon/cockpit/forget.js'); await forget(why); }", why);

        assertEquals(left, page.evaluate(COUNT_KEPT));
        assertEquals(null, page.evaluate("sessionStorage.getItem('halcyon-cockpit')"));
    }

    @Test
    void whatIsRefusedIsShownUntilItIsRead() throws Exception {
        go(2);
        inControl();
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        server.stop();
        note("refuse me");
        vitals(0);
        server = ClinicianStage.stage(ward).start(port);
        await(1);

        assertThat(page.locator(".cockpit-kept li")).containsText("refuse me");
        page.locator(".cockpit-kept button").click();
        assertThat(page.locator(".cockpit-kept li")).hasCount(0);
    }

    @Test
    void aCriticalAlarmIsTakenByNameWithAReason() {
        ward.raise(new Alarm(
                1, new SessionId(2), PatientId.of(7), MadeUp.DENVER, "Chair 2", "oxygen-critical", Alarm.Level.CRITICAL, ward.clock().instant(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Duration.ofSeconds(15)), List.of()));
        go(2);
        assertThat(page.locator(".alarm.is-critical .alarm-title")).containsText("Critical: oxygen critical");
        page.locator(".alarm-take").click();
        assertEquals(5, page.locator(".alarm-reasons button").count());
        page.locator(".alarm-reasons button").nth(1).click();

        assertThat(page.locator(".alarm.is-critical")).hasCount(0);
        for (int look = 0; look < 200 && ward.alarms().getFirst().acknowledgedBy().isEmpty(); look++) page.waitForTimeout(50);
        assertEquals("PATIENT_TREATED", ward.alarms().getFirst().acknowledgedBy().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"0,en", "0,es", "1,en", "1,es", "2,en", "2,es", "3,en", "3,es", "4,en", "4,es"})
    void nobodyIsShutOut(int session, String language) {
        inBothSchemes(language, () -> go(session));
    }

    @ParameterizedTest
    @CsvSource({"en", "es"})
    void nobodyIsShutOutOfTheWayHome(String language) {
        inBothSchemes(language, () -> {
            go(3);
            page.locator("[data-act=discharge]").click();
            assertThat(page.locator(".aldrete")).hasCount(5);
        });
    }

    private void inBothSchemes(String language, Runnable open) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
            try (BrowserContext speaking = chromium.get().newContext(
                    new Browser.NewContextOptions().setViewportSize(1180, 820).setLocale(language).setColorScheme(scheme))) {
                page = speaking.newPage();
                page.setDefaultTimeout(60_000);
                open.run();
                assertEquals(List.of(), Axe.faults(page), scheme.name());
            }
    }

    private void go(int session) {
        page.navigate(Stage.address(server) + "session/" + session);
        page.waitForSelector("halcyon-cockpit .not-a-monitor:not(:empty)");
    }

    /// The next load of the page can come from the device.
    private void inControl() {
        page.waitForFunction("async () => (await navigator.serviceWorker.ready).active?.state === 'activated' && await (await caches.open('halcyon-cockpit')).match('/halcyon/cockpit/shell.js') != null");
    }

    private void loadAgain() {
        page.reload();
        assertThat(page.locator(".cockpit-alone .patient-name")).containsText("Ruiz");
        page.waitForSelector("halcyon-vitals-pad input");
    }

    private void vitals(int round) {
        page.keyboard().press("v");
        page.keyboard().type("10" + round + "827697145");
        page.keyboard().press("Enter");
        assertThat(page.locator(".cockpit-events")).containsText("10" + round + "/82");
    }

    private void event() {
        page.keyboard().press("a");
        page.locator(".composer .chip").first().click();
        page.locator("[data-severity=MILD]").click();
    }

    private void note(String text) {
        page.keyboard().press("n");
        page.keyboard().type(text);
        page.keyboard().press("Enter");
        assertThat(page.locator(".cockpit-events")).containsText(text);
    }

    private void await(int many) {
        for (long end = System.nanoTime() + Duration.ofSeconds(40).toNanos(); System.nanoTime() < end; page.waitForTimeout(50))
            if (ward.taken().size() >= many && page.evaluate("document.querySelector('halcyon-cockpit')?.line?.waiting.every(entry => entry.state !== 'waiting') === true").equals(true)) return;
        throw new AssertionError("only " + ward.taken() + " arrived of " + many);
    }
}
