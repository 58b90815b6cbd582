package halcyon.ui.phone;

import halcyon.directory.Site;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/// When and where a visit is, in the zone of its site.
final class VisitFacts {
    private VisitFacts() {}

    static Markup trouble(Optional<String> words) {
        return words.map(said -> Markup.of("<p class=\"trouble\" role=\"alert\">{}</p>", said)).orElse(Markup.NONE);
    }

    static Markup when(PhoneRequest request, ZoneId zone, Instant from, Optional<Instant> until) {
        var locale = request.language().locale();
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(from.atZone(zone));
        var clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        var zoneName = DateTimeFormatter.ofPattern("zzz", locale).format(from.atZone(zone));
        var start = clock.format(from.atZone(zone));
        var hours = until.map(end -> request.text("phone-visit.hours", start, clock.format(end.atZone(zone)), zoneName))
                .orElseGet(() -> start + " " + zoneName);
        return Markup.of(
                "<p class=\"when\"><time datetime=\"{}\"><b>{}</b><span>{}</span></time><span class=\"zone\">{}</span></p>",
                from.atZone(zone).toOffsetDateTime(),
                capital(day),
                hours,
                request.text("phone-visit.zone", zone.getDisplayName(TextStyle.FULL, locale)));
    }

    /// A moment in one line, with its zone.
    static String brief(PhoneRequest request, ZoneId zone, Instant at) {
        var locale = request.language().locale();
        var day = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale);
        return day.format(at.atZone(zone)) + " " + DateTimeFormatter.ofPattern("zzz", locale).format(at.atZone(zone));
    }

    // Spanish names of days begin small, a line does not
    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static Markup where(PhoneRequest request, Site site) {
        return Markup.of(
                "<h2>{}</h2><address>{}<br>{}<br>{}, {} {}</address>{}",
                request.text("phone-visit.where"),
                site.name(),
                site.street(),
                site.city(),
                site.state(),
                site.zip().length() > 5 ? site.zip().substring(0, 5) : site.zip(),
                Markup.of(
                        "<a class=\"ask\" href=\"tel:{}\">{}</a>",
                        site.phone().replaceAll("\\D", ""),
                        request.text("phone-visit.call", site.phone())));
    }

    /// How to reach a person, where nothing else is left to do.
    static Markup call(PhoneRequest request, Site site) {
        return Markup.of("<p class=\"gap\">{}</p>", request.text("phone-visit.late", site.phone()));
    }
}
