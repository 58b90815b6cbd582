package halcyon.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import halcyon.app.Halcyon;
import halcyon.local.Servers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Database, Keycloak, browser, and the application in this very process, so that a test can bring a page of its own.
final class Clinic implements AutoCloseable {
    private static final List<String> BROWSERS = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final int PATIENCE_MILLIS = 40_000;
    private static final String COUNT_POINTING = """
            addEventListener('pointerdown', event => {
                if (!event.isTrusted) return;
                const seen = JSON.parse(sessionStorage.getItem('pointed') ?? '{}');
                seen[event.pointerType] = (seen[event.pointerType] ?? 0) + 1;
                sessionStorage.setItem('pointed', JSON.stringify(seen));
            }, true);""";

    private final Servers servers;
    private Halcyon halcyon;
    private final Playwright playwright;
    private final Browser browser;
    private final List<Page> devices = new ArrayList<>();

    interface Journey {
        void walk() throws IOException;
    }

    Clinic() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var root = root();
        var data = root.resolve("infra/journeys/target/data");
        delete(data);
        servers = Servers.start(root, data);
        halcyon = Halcyon.start(settings(Map.of()));
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
    }

    /// The same installation, its application ended and started again with other settings.
    void restart(Map<String, String> other) {
        halcyon.close();
        halcyon = Halcyon.start(settings(other));
    }

    Servers servers() {
        return servers;
    }

    Halcyon halcyon() {
        return halcyon;
    }

    <T> T bean(Class<T> type) {
        return halcyon.beans().getBean(type);
    }

    /// Does it, and takes pictures of every device if it ends badly.
    void photographing(String name, Journey journey) throws IOException {
        try {
            journey.walk();
        } catch (RuntimeException | AssertionError ended) {
            photograph(name);
            throw ended;
        } finally {
            leaveDevices();
        }
    }

    private void leaveDevices() {
        devices.forEach(device -> device.context().close());
        devices.clear();
    }

    /// The folder of this installation: claims in and out, messages.
    Path files() {
        return Path.of(servers.settings().get("halcyon.data"));
    }

    /// Pictures of every device in use, for whoever has to find out why a journey ended.
    void photograph(String name) {
        for (var i = 0; i < devices.size(); i++) {
            if (devices.get(i).isClosed()) continue;
            devices.get(i)
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(root().resolve("infra/journeys/target/pictures/%s-%d.png".formatted(name, i))));
        }
    }

    String at(String path) {
        return address() + path;
    }

    private String address() {
        return servers.settings().get("halcyon.public-url");
    }

    /// A browser of her own, as on her own device: nothing signed in yet.
    Page device() {
        return device(Hand.MOUSE);
    }

    private Page device(Hand hand) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1280, 860)
                .setLocale("en-US")
                .setHasTouch(hand == Hand.FINGER));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.addInitScript(COUNT_POINTING);
        var page = context.newPage();
        devices.add(page);
        return page;
    }

    /// A device on which this person has signed in and opened the path.
    Page signedIn(String username, String path) {
        return signedIn(username, path, Hand.MOUSE);
    }

    Page signedIn(String username, String path, Hand hand) {
        var page = device(hand);
        page.navigate(at(path));
        signIn(page, username);
        page.waitForURL(url -> url.startsWith(address()));
        return page;
    }

    /// Fills Keycloak's form.
    void signIn(Page page, String username) {
        page.waitForSelector("#kc-login");
        if (page.locator("#username").isVisible()) page.fill("#username", username);
        page.fill("#password", servers.password(username));
        page.click("#kc-login");
    }

    @Override
    public void close() {
        playwright.close();
        halcyon.close();
        servers.close();
    }

    private Map<String, Object> settings(Map<String, String> other) {
        var settings = new LinkedHashMap<String, Object>(servers.settings());
        settings.put("halcyon.demo.network", "false");
        settings.put("halcyon.session.reread", "2s");
        settings.putAll(other);
        return settings;
    }

    private static Path chromium() {
        var named = System.getenv("HALCYON_CHROMIUM");
        return Stream.concat(Stream.ofNullable(named), BROWSERS.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the journeys need Chromium; install it or name it in HALCYON_CHROMIUM"));
    }

    private static Path root() {
        var at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("modules"))) at = at.getParent();
        return at;
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
