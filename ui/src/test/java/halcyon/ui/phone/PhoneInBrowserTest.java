package halcyon.ui.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import halcyon.consent.Asked;
import halcyon.consent.Consents;
import halcyon.directory.CallTaken;
import halcyon.directory.Directory;
import halcyon.directory.RegisterPatient;
import halcyon.directory.Registered;
import halcyon.directory.Site;
import halcyon.directory.TakeCall;
import halcyon.shared.Actor;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.testing.TestApplication;
import io.micronaut.context.ApplicationContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.ee11.servlet.DefaultServlet;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A real browser on the patient's pages, under the strict content policy. Pictures lie in `target/phone`.
class PhoneInBrowserTest {
    private static final String STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Actor SYSTEM = Actor.system("test");
    private static final SiteId DENVER = SiteId.of("denver");
    private static final List<String> ORIGINS = new CopyOnWriteArrayList<>();
    private static ApplicationContext halcyon;
    private static Server server;
    private static String origin;
    private static Playwright playwright;
    private static Browser browser;
    private static int made;

    @BeforeAll
    static void start() throws Exception {
        halcyon = TestApplication.start();
        halcyon.getBean(Directory.class)
                .openSite(
                        SYSTEM,
                        new Site(
                                DENVER, "Cherry Creek Clinic", ZoneId.of("America/Denver"), "1 Clinic Way", "Denver", "CO",
                                "80206-1234", "303-555-0100", "1234567893", "261QM0850X", "84-1234567", "11",
                                LocalTime.of(8, 0), LocalTime.of(18, 0)));
        server = new Server();
        var connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(pages());
        server.start();
        origin = "http://127.0.0.1:" + connector.getLocalPort();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
    }

    private static ServletContextHandler pages() throws Exception {
        var pages = new ServletContextHandler();
        List<Resource> resources = new ArrayList<>();
        for (URL url : Collections.list(PhoneServlet.class.getClassLoader().getResources("META-INF/resources")))
            resources.add(ResourceFactory.of(pages).newResource(url.toURI()));
        pages.setBaseResource(ResourceFactory.combine(resources));
        pages.addFilter(new FilterHolder((request, response, chain) -> {
            ((HttpServletResponse) response).setHeader("Content-Security-Policy", STRICT);
            ((HttpServletResponse) response).setHeader("Referrer-Policy", "no-referrer");
            var asked = (HttpServletRequest) request;
            if (asked.getMethod().equals("POST")) ORIGINS.add(String.valueOf(asked.getHeader("Origin")));
            chain.doFilter(request, response);
        }), "/*", EnumSet.of(DispatcherType.REQUEST));
        pages.addServlet(new ServletHolder(halcyon.getBean(PhoneServlet.class)), "/p/*");
        pages.addServlet(new ServletHolder(new DefaultServlet()), "/");
        return pages;
    }

    @AfterAll
    static void stop() throws Exception {
        playwright.close();
        server.stop();
        halcyon.close();
    }

    @Test
    void signsByDrawing() {
        var patient = patient();
        var asked = ask(patient);
        var faults = new ArrayList<String>();
        try (var phone = browser.newContext(size().setColorScheme(ColorScheme.LIGHT))) {
            var page = phone.newPage();
            page.onConsoleMessage(message -> faults.add(message.type() + " " + message.text()));
            unlock(page, asked, "1-unlock-light");
            for (int section = 1; section <= 11; section++) {
                if (section == 5) shoot(page, "2-section-light");
                page.click("button.filled");
            }
            var pad = page.locator(".pad").boundingBox();
            page.mouse().move(pad.x + 40, pad.y + 90);
            page.mouse().down();
            page.mouse().move(pad.x + 90, pad.y + 40);
            page.mouse().move(pad.x + 160, pad.y + 100);
            page.mouse().up();
            shoot(page, "3-sign-light");
            page.click("button.filled");

            assertEquals("Thank you, it is signed", page.locator("h1").textContent());
            shoot(page, "4-done-light");
        }
        assertTrue(halcyon.getBean(Consents.class).consentsOf(SYSTEM, patient).getFirst().holds());
        assertTrue(faults.stream().noneMatch(fault -> fault.startsWith("error")), faults::toString);
        assertTrue(ORIGINS.stream().allMatch(origin::equals), "a form without its origin is refused at the door: " + ORIGINS);
    }

    @Test
    void signsByTypingWithoutScripts() {
        var patient = patient();
        var asked = ask(patient);
        try (var phone = browser.newContext(size().setColorScheme(ColorScheme.DARK).setJavaScriptEnabled(false))) {
            var page = phone.newPage();
            unlock(page, asked, "1-unlock-dark");
            page.click("a[lang=es]");
            shoot(page, "2-section-es-dark");
            for (int section = 1; section <= 11; section++) page.click("button.filled");
            page.fill("input[name=name]", "Ana Ruiz");
            shoot(page, "3-sign-es-dark");
            page.click("button.filled");

            assertEquals("Gracias, está firmado", page.locator("h1").textContent());
        }
        assertTrue(halcyon.getBean(Consents.class).consentsOf(SYSTEM, patient).getFirst().holds());
    }

    private static Browser.NewContextOptions size() {
        return new Browser.NewContextOptions().setViewportSize(390, 844).setDeviceScaleFactor(2).setHasTouch(true);
    }

    private static void unlock(Page page, Asked asked, String picture) {
        page.navigate(origin + asked.link().path());
        page.fill("input[name=month]", "3");
        page.fill("input[name=day]", "14");
        page.fill("input[name=year]", "1985");
        page.fill("input[name=code]", asked.link().code());
        shoot(page, picture);
        page.click("button.filled");
    }

    /// A machine under load may fail to give a picture at once, but not three times.
    private static void shoot(Page page, String name) {
        var options = new Page.ScreenshotOptions().setPath(Path.of("target/phone/" + name + ".png")).setTimeout(60_000);
        for (int left = 2; left >= 0; left--) {
            try {
                page.screenshot(options);
                return;
            } catch (PlaywrightException noPicture) {
                if (left == 0) throw noPicture;
            }
        }
    }

    private static Asked ask(PatientId patient) {
        return halcyon.getBean(Consents.class).ask(SYSTEM, patient, "off-label-ketamine");
    }

    private static PatientId patient() {
        var directory = halcyon.getBean(Directory.class);
        var call = new TakeCall(
                false, "Ana", "Ruiz" + ++made, LocalDate.of(1985, 3, 14), "303-555-0142", "ana@example.org", Language.EN,
                Indication.RESISTANT_DEPRESSION, "two", Optional.empty(), Optional.empty(), DENVER, "any");
        var referral = ((CallTaken.Referred) directory.takeCall(SYSTEM, call)).referral();
        var done = directory.register(SYSTEM, new RegisterPatient(referral, "F", "12 Elm Street", "Denver", "CO", "80206"));
        return ((Registered.Done) done).patient();
    }
}
