package halcyon.ui.floor;

import halcyon.ui.shell.Texts;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/// The words the board shows, in the person's language; `{0}` and `{1}` stay for the browser to fill.
@Singleton
class FloorWords {
    private static final String GROUP = "floor.";
    private static final Object[] HOLES = {"{0}", "{1}"};

    private final Texts texts;

    FloorWords(Texts texts) {
        this.texts = texts;
    }

    /// Everything in the bundle `floor`, without its prefix.
    Map<String, String> all(Locale locale) {
        Map<String, String> words = new TreeMap<>();
        for (var key : ResourceBundle.getBundle("vaadin-i18n/floor", Locale.ENGLISH).keySet())
            words.put(key.substring(GROUP.length()), texts.getTranslation(key, locale, HOLES));
        return words;
    }
}
