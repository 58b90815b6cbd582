package halcyon.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// A sentence for people, in the words of its module: the key `scheduling.chair-taken` stands in the bundle
/// `messages/scheduling.properties` (English) and `messages/scheduling_es.properties`, with `{0}`, `{1}` … for the arguments.
/// Arguments are text already fit to be read; never a patient's data when the sentence may be logged.
public record Sentence(String key, List<String> arguments) {
    public Sentence {
        if (key.indexOf('.') < 1) throw new IllegalArgumentException("a sentence key is module.word, got '" + key + "'");
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments).stream().map(String::valueOf).toList());
    }

    /// The text in a language.
    public String in(Locale locale) {
        String module = key.substring(0, key.indexOf('.'));
        ResourceBundle bundle = ResourceBundle.getBundle(
                "messages/" + module, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(arguments.toArray());
    }

    /// In English: for the command line and for logs.
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
