package halcyon.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import halcyon.shared.Language;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The language of the pages: what the person chose on this browser, else what the sign-in says.
final class LanguageChoice {
    private static final String COOKIE = "halcyon-language";

    private LanguageChoice() {}

    static Locale of(CurrentUser user) {
        return chosen().orElseGet(() -> user.language().locale());
    }

    /// Remembers the choice on this browser for a year and shows the page again.
    static void choose(UI ui, Language language) {
        ui.getPage().executeJs(
                "document.cookie=$0+'='+$1+';path=/;max-age=31536000;samesite=lax';location.reload()",
                COOKIE, language.locale().getLanguage());
    }

    private static Optional<Locale> chosen() {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request == null || request.getCookies() == null) return Optional.empty();
        return Arrays.stream(request.getCookies())
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .map(Locale::forLanguageTag)
                .map(locale -> Language.of(locale).locale())
                .findFirst();
    }
}
