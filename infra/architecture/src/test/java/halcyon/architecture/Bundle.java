package halcyon.architecture;

import halcyon.architecture.Sources.Source;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// One bundle of texts in its two languages.
record Bundle(String name, Map<String, String> english, Map<String, String> spanish) {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern SAID = Pattern.compile("Sentence\\s*\\.of\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");

    static List<Bundle> ofRepository() {
        return Sources.find(path -> path.toString().endsWith(".properties")
                        && (path.toString().contains("/src/main/resources/messages/")
                                || path.toString().contains("/src/main/resources/vaadin-i18n/")))
                .stream()
                .filter(source -> !source.path().toString().matches(".*_[a-z]{2}\\.properties"))
                .map(Bundle::withSpanish)
                .toList();
    }

    static Bundle of(Source english, Source spanish) {
        return new Bundle(english.path().toString(), texts(english.text()), texts(spanish.text()));
    }

    /// The complete keys a source says; keys put together at run time are not seen.
    static List<String> saidIn(Source source) {
        return SAID.matcher(source.text()).results().map(match -> match.group(1)).distinct().toList();
    }

    List<String> faults() {
        var faults = new ArrayList<String>();
        var keys = new TreeSet<>(english.keySet());
        keys.addAll(spanish.keySet());
        for (var key : keys) {
            if (!english.containsKey(key)) faults.add(name + ": " + key + " has no English text");
            else if (!spanish.containsKey(key)) faults.add(name + ": " + key + " has no Spanish text");
            else compare(key, faults);
        }
        return faults;
    }

    private void compare(String key, List<String> faults) {
        var one = english.get(key);
        var other = spanish.get(key);
        if (one.isBlank() || other.isBlank()) faults.add(name + ": " + key + " is empty");
        if (!arguments(one).equals(arguments(other))) faults.add(name + ": " + key + " takes different arguments");
        if (isFormat() && (LONE_QUOTE.matcher(one).find() || LONE_QUOTE.matcher(other).find()))
            faults.add(name + ": " + key + " has a lone quote; MessageFormat needs '' for an apostrophe");
    }

    // Sentence always formats; the bundle of the screens does so only with arguments
    private boolean isFormat() {
        return name.contains("messages/");
    }

    private static Bundle withSpanish(Source english) {
        var spanish = Path.of(Sources.ROOT.resolve(english.path()).toString().replace(".properties", "_es.properties"));
        return Files.exists(spanish)
                ? of(english, Source.of(spanish))
                : new Bundle(english.path().toString(), texts(english.text()), Map.of());
    }

    private static TreeSet<String> arguments(String text) {
        var arguments = new TreeSet<String>();
        ARGUMENT.matcher(text).results().map((MatchResult match) -> match.group(1)).forEach(arguments::add);
        return arguments;
    }

    private static Map<String, String> texts(String file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
        return texts;
    }
}
