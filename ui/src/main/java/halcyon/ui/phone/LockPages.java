package halcyon.ui.phone;

import halcyon.contact.LinkState;
import halcyon.shared.Language;
import halcyon.ui.shell.Texts;
import jakarta.inject.Singleton;

/// The pages in front of a link: the second factor, and what is said when the link no longer opens. None of them says what the
/// link is for or whose it is.
@Singleton
class LockPages {
    private final Texts texts;

    LockPages(Texts texts) {
        this.texts = texts;
    }

    PhonePage unlock(Language language, String trouble) {
        var month = number("month", "phone.month", "bday-month", 2, language);
        var day = number("day", "phone.day", "bday-day", 2, language);
        var year = number("year", "phone.year", "bday-year", 4, language);
        var warning = trouble.isEmpty() ? Markup.NONE : Markup.of("<p class=\"trouble\" role=\"alert\">{}</p>", trouble);
        return PhonePage.titled(text("phone.unlock.title", language))
                .body(Markup.of(
                        """
                        <p class="lead">{}</p>{}
                        <fieldset><legend>{}</legend><div class="date">{}{}{}</div></fieldset>
                        <label class="field">{}<input name="code" inputmode="numeric" autocomplete="one-time-code" \
                        maxlength="6" required></label>
                        <input type="hidden" name="lang" value="{}">""",
                        text("phone.unlock.lead", language),
                        warning,
                        text("phone.birth-date", language),
                        language == Language.ES ? day : month,
                        language == Language.ES ? month : day,
                        year,
                        text("phone.code", language),
                        language.locale().getLanguage()))
                .button(text("phone.unlock.button", language))
                .withCrisisLine();
    }

    private Markup number(String name, String label, String autocomplete, int length, Language language) {
        return Markup.of(
                "<label class=\"field\">{}<input name=\"{}\" inputmode=\"numeric\" autocomplete=\"{}\" maxlength=\"{}\" required></label>",
                text(label, language),
                name,
                autocomplete,
                length);
    }

    PhonePage gone(LinkState.Why why, Language language) {
        var key = switch (why) {
            case UNKNOWN -> "unknown";
            case EXPIRED -> "expired";
            case REPLACED -> "replaced";
            case DONE -> "done";
            case TOO_MANY_TRIES -> "tries";
        };
        return PhonePage.titled(text("phone.gone." + key, language))
                .body(Markup.of("<p>{}</p>", text("phone.gone." + key + ".way-on", language)))
                .withCrisisLine();
    }

    PhonePage stale(Language language) {
        return PhonePage.titled(text("phone.stale.title", language))
                .body(Markup.of("<p>{}</p>", text("phone.stale.way-on", language)))
                .back("");
    }

    String text(String key, Language language, Object... arguments) {
        return texts.getTranslation(key, language.locale(), arguments);
    }
}
