package halcyon.shared;

import java.util.Locale;

/// The languages every text of the product exists in.
public enum Language {
    EN(Locale.ENGLISH),
    ES(Locale.forLanguageTag("es"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// The language of a locale, English when it is not one of ours.
    public static Language of(Locale locale) {
        return "es".equals(locale.getLanguage()) ? ES : EN;
    }
}
