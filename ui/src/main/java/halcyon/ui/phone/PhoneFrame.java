package halcyon.ui.phone;

import halcyon.shared.Language;
import halcyon.ui.shell.Texts;
import jakarta.inject.Singleton;

/// The HTML around every phone page: mark, clinic, language, progress, form, foot.
@Singleton
class PhoneFrame {
    private static final Markup MARK = Markup.of(
            """
            <svg class="mark" width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">\
            <path fill="currentColor" d="M5 14C7 8 12 5 17 5c5 0 8 3 8 6l5-1.5-5 4c0 3-2 5-5 5-5 0-9-4.5-15-4.5z"/>\
            <path fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" opacity=".65" \
            d="M4 22.5c4-2.5 8 2.5 12 0s8 2.5 12 0M8 27.5c2.7-1.7 5.3 1.7 8 0s5.3 1.7 8 0"/></svg>""");

    private final Texts texts;

    PhoneFrame(Texts texts) {
        this.texts = texts;
    }

    /// `address` is the link's own path, `formToken` what its form must bring back.
    String html(PhonePage page, String siteName, Language language, String address, String here, String formToken) {
        return Markup.of(
                        """
                        <!doctype html>
                        <html lang="{}"><head><meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <meta name="robots" content="noindex, nofollow">
                        <title>{}</title>
                        <link rel="icon" href="/halcyon/mark.svg">
                        <link rel="stylesheet" href="/halcyon/tokens.css"><link rel="stylesheet" href="/p-static/phone.css">
                        <script src="/p-static/phone.js" defer></script></head>
                        <body><header class="head">{}<b>{}</b>{}</header>{}
                        {}</body></html>
                        """,
                        language.locale().getLanguage(),
                        page.title(),
                        MARK,
                        siteName,
                        languages(language, here),
                        progress(page, language),
                        form(page, language, address, here, formToken))
                .toString();
    }

    private Markup languages(Language language, String here) {
        return Markup.of(
                """
                <nav class="languages" aria-label="{}"><a href="{}?lang=en" lang="en" aria-label="English"{}>EN</a>\
                <a href="{}?lang=es" lang="es" aria-label="Español"{}>ES</a></nav>""",
                text("phone.language", language),
                here,
                current(language == Language.EN),
                here,
                current(language == Language.ES));
    }

    private static Markup current(boolean is) {
        return is ? Markup.of(" aria-current=\"true\"") : Markup.NONE;
    }

    private Markup progress(PhonePage page, Language language) {
        if (page.progress().isEmpty()) return Markup.NONE;
        var progress = page.progress().get();
        var saved = page.saved() ? Markup.of("<span class=\"saved\">{}</span>", text("phone.saved", language)) : Markup.NONE;
        return Markup.of(
                """
                <div class="progress"><progress value="{}" max="{}" aria-label="{}"></progress>\
                <p><span>{}</span>{}</p></div>""",
                progress.at(), progress.of(), progress.words(), progress.words(), saved);
    }

    private Markup form(PhonePage page, Language language, String address, String here, String formToken) {
        var main = Markup.of(
                "<main>{}<h1>{}</h1>{}{}</main>",
                page.lead().isEmpty() ? Markup.NONE : Markup.of("<p class=\"lead\">{}</p>", page.lead()),
                page.title(),
                page.readAloud() ? Markup.of("<button type=\"button\" class=\"say\" hidden>{}</button>", text("phone.say", language)) : Markup.NONE,
                page.body());
        var foot = foot(page, language, address);
        if (page.button().isEmpty()) return main.and(foot);
        return Markup.of(
                "<form method=\"post\" action=\"{}\" novalidate><input type=\"hidden\" name=\"form-token\" value=\"{}\">{}\n{}</form>",
                here,
                formToken,
                main,
                foot);
    }

    private Markup foot(PhonePage page, Language language, String address) {
        var note = page.note().isEmpty() ? Markup.NONE : Markup.of("<p class=\"note\">{}</p>", page.note());
        var back = page.back()
                .map(step -> Markup.of(
                        "<a class=\"button\" href=\"{}\">{}</a>",
                        step.isEmpty() ? address : address + "/" + step,
                        text("phone.back", language)))
                .orElse(Markup.NONE);
        var button = page.button()
                .map(words -> Markup.of("<button class=\"button filled\" type=\"submit\">{}</button>", words))
                .orElse(Markup.NONE);
        var buttons = back.isEmpty() && button.isEmpty()
                ? Markup.NONE
                : Markup.of("<div class=\"buttons{}\">{}{}</div>", back.isEmpty() || button.isEmpty() ? " one" : "", back, button);
        var crisis = page.crisisLine() ? Markup.of("<p class=\"crisis\">{} <a href=\"tel:988\">988</a>{}</p>",
                        text("phone.crisis.before", language), text("phone.crisis.after", language))
                : Markup.NONE;
        if (note.isEmpty() && buttons.isEmpty() && crisis.isEmpty()) return Markup.NONE;
        return Markup.of("<footer>{}{}{}</footer>", note, buttons, crisis);
    }

    private String text(String key, Language language) {
        return texts.getTranslation(key, language.locale());
    }
}
