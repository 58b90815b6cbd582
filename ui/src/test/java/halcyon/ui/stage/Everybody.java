package halcyon.ui.stage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.Server;

/// Looks with axe at the pages of a stage as everybody has them: in light and dark, in English and Spanish.
public final class Everybody implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;
    private final StageBrowser chromium = new StageBrowser();
    private final Server server;

    public Everybody(Stage stage) throws Exception {
        server = stage.start(0);
    }

    /// What shuts somebody out of a page, a line each with how it was seen; empty when nothing does.
    public List<String> shutOut(String path) {
        List<String> faults = new ArrayList<>();
        for (String language : List.of("en", "es"))
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                String seen = path + " " + language + " " + scheme + ": ";
                look(path, language, scheme).forEach(fault -> faults.add(seen + fault));
            }
        return faults;
    }

    private List<String> look(String path, String language, ColorScheme scheme) {
        try (BrowserContext context = chromium.get().newContext(new Browser.NewContextOptions()
                .setViewportSize(1280, 860).setLocale(language).setColorScheme(scheme))) {
            Page page = context.newPage();
            page.setDefaultTimeout(PATIENCE_MILLIS);
            page.navigate(Stage.address(server) + path);
            page.waitForSelector("h1:not(:empty)");
            return Axe.faults(page);
        }
    }

    @Override
    public void close() {
        chromium.close();
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
