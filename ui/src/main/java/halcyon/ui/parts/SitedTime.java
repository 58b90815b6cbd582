package halcyon.ui.parts;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A moment in the site's own time, machine-readable for whoever needs the exact one.
public final class SitedTime extends Span {
    public SitedTime(Instant instant, ZoneId zone) {
        this(instant, zone, "EEE d MMM HH:mm");
    }

    private SitedTime(Instant instant, ZoneId zone, String pattern) {
        addClassName("time");
        setText(format(instant, zone, pattern, getLocale()));
        getElement().setAttribute("title", format(instant, zone, "EEEE d MMMM yyyy HH:mm zzz", getLocale()));
    }

    /// "09:42"
    public static SitedTime clock(Instant instant, ZoneId zone) {
        return new SitedTime(instant, zone, "HH:mm");
    }

    /// "Tue 24 Nov"
    public static SitedTime day(Instant instant, ZoneId zone) {
        return new SitedTime(instant, zone, "EEE d MMM");
    }

    public static String format(Instant instant, ZoneId zone, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(zone).format(instant);
    }
}
