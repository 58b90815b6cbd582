package halcyon.shared;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/// A sentence for people, in the words of its module: the key `scheduling.chair-taken` stands in the bundle
/// `messages/scheduling.properties` (English) and `messages/scheduling_es.properties`, with `{0}`, `{1}` … for the arguments.
/// Arguments are text already fit to be read, or a date, alone or with its time, which is put in the words of the language;
/// never a patient's data when the sentence may be logged.
public record Sentence(String key, List<String> arguments) {
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)( \\d\\d:\\d\\d)?");

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
        return new MessageFormat(bundle.getString(key), locale)
                .format(arguments.stream().map(argument -> readable(argument, locale)).toArray());
    }

    private static String readable(String argument, Locale locale) {
        var date = DATE.matcher(argument);
        if (!date.matches()) return argument;
        try {
            var day = LocalDate.parse(date.group(1)).format(DateTimeFormatter.ofPattern("EEE d MMM yyyy", locale));
            return date.group(2) == null ? day : day + date.group(2);
        } catch (DateTimeParseException noSuchDay) {
            return argument;
        }
    }

    /// In English: for the command line and for logs.
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
