package halcyon.ui.stage;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Asks axe what a person with a screen reader, a keyboard or weak eyes would trip over on a page (WCAG 2.1 A and AA).
public final class Axe {
    private static final String ASK = """
            async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })).violations
                .map(v => v.id + ' (' + v.impact + ') ' + v.nodes.slice(0, 4).map(n => n.target.join(' ') + ' ' + n.html.slice(0, 140)).join(' | '))
            """;

    private Axe() {}

    /// What is wrong with the page, a line each; empty when nothing is.
    @SuppressWarnings("unchecked")
    public static List<String> faults(Page page) {
        page.addScriptTag(new Page.AddScriptTagOptions().setContent(script()));
        return (List<String>) page.evaluate(ASK);
    }

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) throw new IllegalStateException("axe.min.js is not on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
