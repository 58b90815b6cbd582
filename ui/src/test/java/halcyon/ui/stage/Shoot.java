package halcyon.ui.stage;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Takes pictures: `Shoot ADDRESS FOLDER PATH…`, each path in light and dark, wide and phone. A path may end in `!js` to run
/// a line of script before the picture ("calendar!document.querySelector('.chip').click()") and in `@light`, `@dark`, `@wide`,
/// `@phone`, `@tablet`, `@wall` to take only that. What the page's console and axe complain of is printed. Pictures of a whole installation
/// need somebody signed in: give the environment `SHOOT_AS=name` and `SHOOT_PASSWORD`.
public final class Shoot {
    private static final Map<String, int[]> SIZES = Map.of("wide", new int[] {1440, 900}, "phone", new int[] {390, 844}, "tablet", new int[] {1180, 820}, "wall", new int[] {1920, 1080});

    private Shoot() {}

    public static void main(String[] args) {
        try (StageBrowser chromium = new StageBrowser()) {
            Browser browser = chromium.get();
            String signedIn = signIn(browser, args[0]);
            for (String path : Arrays.asList(args).subList(2, args.length))
                for (String scheme : List.of("light", "dark"))
                    for (String size : List.of("wide", "phone", "tablet", "wall")) shoot(browser, signedIn, args[0], Path.of(args[1]), path, scheme, size);
        }
    }

    private static String signIn(Browser browser, String address) {
        String name = System.getenv().getOrDefault("SHOOT_AS", "");
        if (name.isEmpty()) return "{}";
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.setDefaultTimeout(90000);
            page.navigate(address);
            page.fill("#username", name);
            page.fill("#password", System.getenv("SHOOT_PASSWORD"));
            page.click("[type=submit]");
            page.waitForSelector(".main");
            return context.storageState();
        }
    }

    private static void shoot(Browser browser, String signedIn, String address, Path folder, String asked, String scheme, String size) {
        String[] parts = asked.split("!", 2);
        List<String> only = Arrays.asList(parts[0].split("@"));
        if ((only.contains("light") || only.contains("dark")) && !only.contains(scheme)) return;
        boolean sized = SIZES.keySet().stream().anyMatch(only::contains);
        if (sized ? !only.contains(size) : List.of("tablet", "wall").contains(size)) return;
        parts[0] = only.getFirst();
        int[] edges = SIZES.get(size);
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(edges[0], edges[1])
                .setStorageState(signedIn)
                .setColorScheme(scheme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE))) {
            Page page = context.newPage();
            page.setDefaultTimeout(90000);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) System.out.println("console " + parts[0] + ": " + message.text());
            });
            page.onPageError(error -> System.out.println("script " + parts[0] + ": " + error));
            page.navigate(address + parts[0]);
            page.waitForSelector(".main > *, .away", new Page.WaitForSelectorOptions().setTimeout(90000));
            page.waitForFunction("() => !window.Vaadin?.Flow?.clients || Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
            if (parts.length > 1) System.out.println("script gave " + page.evaluate(parts[1]));
            page.waitForTimeout(600);
            String name = parts[0].isEmpty() ? "home" : parts[0].replaceAll("[^a-zA-Z0-9]+", "-");
            Path file = folder.resolve(name + (parts.length > 1 ? "-acted" : "") + "-" + size + "-" + scheme + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
            System.out.println(file);
            Axe.faults(page).forEach(fault -> System.out.println("    " + fault));
        }
    }
}
