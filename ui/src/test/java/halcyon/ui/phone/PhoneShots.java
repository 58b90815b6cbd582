package halcyon.ui.phone;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import halcyon.contact.IssuedLink;
import halcyon.outcomes.Occasion;
import halcyon.shared.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Takes pictures of a visit and of the scales on a phone, light and dark: `PhoneShots FOLDER`.
public final class PhoneShots {
    private PhoneShots() {}

    public static void main(String[] args) throws Exception {
        var folder = Path.of(args[0]);
        try (var house = new PhoneHouse();
                var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")))) {
            var visits = new VisitHouse(house);
            var offers = visits.offered(List.of(visits.booked(Language.EN, 1), visits.booked(Language.ES, 1)));
            offer(house, browser, ColorScheme.LIGHT, offers.get(0), folder);
            offer(house, browser, ColorScheme.DARK, offers.get(1), folder);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) visit(house, visits, browser, scheme, folder);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) walk(house, browser, scheme, folder);
        }
        System.exit(0);
    }

    private static void walk(PhoneHouse house, Browser browser, ColorScheme scheme, Path folder) {
        var link = house.ask(house.patient(scheme == ColorScheme.LIGHT ? Language.EN : Language.ES), Occasion.BASELINE);
        var name = scheme.name().toLowerCase(Locale.ROOT);
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 844).setColorScheme(scheme))) {
            var page = context.newPage();
            unlock(house, page, link);
            shoot(page, folder, "start-" + name);
            page.click("button[type=submit]");
            for (var item = 1; item < 9; item++) answer(page, 1);
            page.check("input[value='1']");
            shoot(page, folder, "item9-" + name);
            page.click("button[type=submit]");
            shoot(page, folder, "help-" + name);
            if (scheme == ColorScheme.DARK) return;
            page.click("text=Continue");
            answer(page, 1);
            answer(page, 1);
            answer(page, 1);
            shoot(page, folder, "columbia-" + name);
        }
    }

    private static void visit(PhoneHouse house, VisitHouse visits, Browser browser, ColorScheme scheme, Path folder) {
        var link = visits.link(visits.booked(scheme == ColorScheme.LIGHT ? Language.EN : Language.ES));
        var name = scheme.name().toLowerCase(Locale.ROOT);
        var size = new Browser.NewContextOptions().setViewportSize(390, 844).setColorScheme(scheme).setJavaScriptEnabled(false);
        try (var context = browser.newContext(size)) {
            var page = context.newPage();
            unlock(house, page, link);
            shoot(page, folder, "visit-" + name);
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve("phone-visit-whole-" + name + ".png")));
            page.click("button[type=submit]");
            shoot(page, folder, "visit-confirmed-" + name);
            page.navigate(house.origin + link.path() + "/move");
            shoot(page, folder, "visit-move-" + name);
            page.navigate(house.origin + link.path() + "/cancel");
            shoot(page, folder, "visit-cancel-" + name);
            page.click("button[type=submit]");
            shoot(page, folder, "visit-cancelled-" + name);
        }
    }

    private static void offer(PhoneHouse house, Browser browser, ColorScheme scheme, IssuedLink link, Path folder) {
        var name = scheme.name().toLowerCase(Locale.ROOT);
        try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 844).setColorScheme(scheme))) {
            var page = context.newPage();
            unlock(house, page, link);
            shoot(page, folder, "offer-" + name);
            if (scheme == ColorScheme.DARK) return; // the place is gone: the first yes got it
            page.click("button[type=submit]");
            shoot(page, folder, "offer-answered-" + name);
        }
    }

    private static void unlock(PhoneHouse house, Page page, IssuedLink link) {
        page.navigate(house.origin + link.path());
        page.fill("[name=month]", "3");
        page.fill("[name=day]", "14");
        page.fill("[name=year]", "1985");
        page.fill("[name=code]", link.code());
        page.click("button[type=submit]");
    }

    private static void answer(Page page, int score) {
        page.check("input[value='" + score + "']");
        page.click("button[type=submit]");
    }

    private static void shoot(Page page, Path folder, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve("phone-" + name + ".png")));
        System.out.println(name);
    }
}
