package halcyon.app.web;

import halcyon.shared.Sentence;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.owasp.encoder.Encode;

/// A page of one sentence and at most one way on: signed out, refused, missing, at fault.
public final class PlainPage {
    private PlainPage() {}

    /// `way` is a local path to go on to; its label is the sentence `<title>.way`.
    public static String of(Locale locale, String title, Sentence text, @Nullable String way) {
        return page(locale, title, text, link(locale, title, way));
    }

    /// As [#of], on a device that has to forget what its cockpits kept.
    public static String forgetting(Locale locale, String title, Sentence text, @Nullable String way) {
        var forget = "<script type=\"module\" src=\"/halcyon/app/signed-out.js\"></script>\n";
        return page(locale, title, text, link(locale, title, way) + forget);
    }

    /// A page with one button that posts to a local path; its label is the sentence `<title>.button`.
    public static String asking(Locale locale, String title, Sentence text, String action) {
        var form = "<form method=\"post\" action=\"" + Encode.forHtmlAttribute(action) + "\"><button type=\"submit\">"
                + Encode.forHtml(Sentence.of(title + ".button").in(locale)) + "</button></form>\n";
        return page(locale, title, text, form);
    }

    /// A page in a popup that closes itself.
    public static String closing(Locale locale, String title, Sentence text) {
        return page(locale, title, text, "<script src=\"/halcyon/app/close.js\"></script>\n");
    }

    private static String page(Locale locale, String title, Sentence text, String more) {
        var heading = Encode.forHtml(Sentence.of(title).in(locale));
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s · Halcyon</title>
                <link rel="stylesheet" href="/halcyon/app/plain.css">
                </head>
                <body>
                <main>
                <h1>%s</h1>
                <p role="status">%s</p>
                %s</main>
                </body>
                </html>
                """
                .formatted(locale.getLanguage(), heading, heading, Encode.forHtml(text.in(locale)), more);
    }

    private static String link(Locale locale, String title, @Nullable String way) {
        if (way == null) return "";
        return "<p><a href=\"" + Encode.forHtmlAttribute(way) + "\">"
                + Encode.forHtml(Sentence.of(title + ".way").in(locale)) + "</a></p>\n";
    }
}
