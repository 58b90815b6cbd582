package halcyon.ui.shell;

import com.vaadin.flow.i18n.I18NProvider;
import halcyon.shared.Language;
import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.slf4j.LoggerFactory;

/// The texts of the pages. The key `frontdesk.intake.title` stands in `vaadin-i18n/frontdesk.properties` (English) and
/// `vaadin-i18n/frontdesk_es.properties`: one bundle per job. A key without a text shows itself in brackets, so that it is seen.
@Singleton
public class Texts implements I18NProvider {
    private static final Control PROPERTIES = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        String pattern = pattern(key, locale);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    private static String pattern(String key, Locale locale) {
        try {
            String job = key.substring(0, Math.max(0, key.indexOf('.')));
            return ResourceBundle.getBundle("vaadin-i18n/" + job, Language.of(locale).locale(), PROPERTIES).getString(key);
        } catch (MissingResourceException missing) {
            LoggerFactory.getLogger(Texts.class).warn("no text for {} in {}", key, locale);
            return "[" + key.replace("'", "''").replace("{", "'{'") + "]";
        }
    }
}
