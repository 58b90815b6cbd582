package halcyon.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern USED = Pattern.compile("(?:getTranslation|translate)\\(\\s*\"([a-z]+\\.[A-Za-z0-9_.-]*[A-Za-z0-9_])\"\\s*[,)]");

    static List<String> jobs() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.contains("_")).map(name -> name.replace(".properties", "")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void everyTextExistsInBothLanguages(String job) throws IOException {
        assertEquals(new TreeSet<>(bundle(job).stringPropertyNames()), new TreeSet<>(bundle(job + "_es").stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void everyTextCanBeFormatted(String job) throws IOException {
        Texts texts = new Texts();
        for (Locale locale : texts.getProvidedLocales())
            for (String key : bundle(job).stringPropertyNames()) texts.getTranslation(key, locale, 1, 2, 3, 4);
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList())
                for (MatchResult use : USED.matcher(Files.readString(file)).results().toList())
                    if (new Texts().getTranslation(use.group(1), Locale.ENGLISH).equals("[" + use.group(1) + "]")) missing.add(file.getFileName() + ": " + use.group(1));
        }
        assertEquals(new TreeSet<String>(), missing);
    }

    @Test
    void showsAKeyWithoutTextInBrackets() {
        assertEquals("[shell.no-such-text]", new Texts().getTranslation("shell.no-such-text", Locale.ENGLISH));
    }

    @Test
    void speaksSpanish() {
        assertEquals("Salir", new Texts().getTranslation("shell.signout", Locale.forLanguageTag("es-US")));
        assertTrue(new Texts().getTranslation("shell.alerts", Locale.ENGLISH, 3).startsWith("3 "));
    }

    private static Properties bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(name + ".properties"))) {
            bundle.load(reader);
        }
        return bundle;
    }
}
