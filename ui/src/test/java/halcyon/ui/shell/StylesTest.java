package halcyon.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesTest {
    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/halcyon");
    private static final Pattern TOKEN = Pattern.compile("--halcyon-([a-z0-9-]+):\\s*light-dark\\((#[0-9a-f]{6}),\\s*(#[0-9a-f]{6})\\)");

    // WCAG 2.1, 1.4.3: text against its ground at least 4.5 to 1; 1.4.11: the edge of a control at least 3 to 1
    @ParameterizedTest
    @CsvSource({
        "text,ground surface raised sunken hover accent-tint ready-tint watch-tint stop-tint waiting-tint done-tint dosed-tint,4.5",
        "text-2,ground surface raised sunken hover accent-tint stop-tint watch-tint,4.5",
        "text-3,ground surface raised hover,4.5",
        "accent,ground surface raised hover accent-tint,4.5",
        "on-accent,accent accent-strong,4.5",
        "ready,surface ground ready-tint,4.5",
        "watch,surface ground watch-tint,4.5",
        "stop,surface ground stop-tint,4.5",
        "waiting,surface ground waiting-tint,4.5",
        "done,surface ground done-tint,4.5",
        "dosed,surface ground dosed-tint,4.5",
        "on-solid,ready-solid watch-solid waiting-solid dosed-solid,4.5",
        "border,surface ground,3"
    })
    void everyInkCanBeReadOnItsGround(String ink, String grounds, double least) throws IOException {
        for (String ground : grounds.split(" "))
            for (int scheme = 0; scheme < 2; scheme++) {
                double contrast = contrast(tokens().get(ink)[scheme], tokens().get(ground)[scheme]);
                assertTrue(contrast >= least, ink + " on " + ground + (scheme == 0 ? " light" : " dark") + " is " + contrast);
            }
    }

    @Test
    void coloursStandInTheTokensOnly() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        Pattern colour = Pattern.compile("(?<![\\w&%'])#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\(");
        try (Stream<Path> files = Stream.concat(Files.walk(STYLES), Files.walk(Path.of("src/main/java")))) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(css|js|java)")).toList()) {
                if (List.of("tokens.css", "theme.css", "phone.css").contains(file.getFileName().toString())) continue;
                Matcher matcher = colour.matcher(Files.readString(file).replaceAll("url\\([^)]*\\)", "").replace("#000", "").replaceAll("\"#main\"", ""));
                while (matcher.find()) found.add(file.getFileName() + ": " + matcher.group());
            }
        }
        assertEquals(new TreeSet<String>(), found);
    }

    @Test
    void everyBlockIsClosed() throws IOException {
        TreeSet<String> open = new TreeSet<>();
        try (Stream<Path> files = Files.walk(STYLES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".css")).toList()) {
                String text = Files.readString(file);
                long balance = text.chars().filter(c -> c == '{').count() - text.chars().filter(c -> c == '}').count();
                if (balance != 0 || text.contains("<<<<")) open.add(file.getFileName() + ": " + balance);
            }
        }
        assertEquals(new TreeSet<String>(), open);
    }

    private static Map<String, String[]> tokens() throws IOException {
        Map<String, String[]> tokens = new HashMap<>();
        Matcher matcher = TOKEN.matcher(Files.readString(STYLES.resolve("tokens.css")));
        while (matcher.find()) tokens.put(matcher.group(1), new String[] {matcher.group(2), matcher.group(3)});
        return tokens;
    }

    private static double contrast(String one, String two) {
        double light = Math.max(luminance(one), luminance(two));
        double dark = Math.min(luminance(one), luminance(two));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
