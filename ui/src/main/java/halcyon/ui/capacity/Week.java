package halcyon.ui.capacity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import halcyon.ui.parts.Glyph;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Seven days from a Monday on, of one site or of all; stands in the address as `from`.
public record Week(LocalDate from, Optional<SiteId> site) {
    private static final int DAYS = 7;

    public static LocalDate asked(QueryParameters asked, LocalDate today) {
        return asked.getSingleParameter("from").flatMap(Week::date).orElse(today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public List<LocalDate> days() {
        return from.datesUntil(from.plusDays(DAYS)).toList();
    }

    /// From the first midnight to the last at the site.
    public TimeSlot slot(ZoneId zone) {
        return new TimeSlot(from.atStartOfDay(zone).toInstant(), from.plusDays(DAYS).atStartOfDay(zone).toInstant());
    }

    public List<String> columns(Locale locale) {
        return days().stream().map(day -> day(day, locale)).toList();
    }

    public static String day(LocalDate date, Locale locale) {
        return date.format(DateTimeFormatter.ofPattern("EEE d MMM", locale));
    }

    /// Where the screen of this path shows another week.
    public String path(String screen, LocalDate other) {
        return screen + "?from=" + other + site.map(each -> "&site=" + each).orElse("");
    }

    /// The week before, this week, the week after.
    public Component[] ways(Component page, String screen, LocalDate today) {
        var now = new Anchor(path(screen, today), page.getTranslation("capacity.this-week"));
        now.addClassName("button");
        return new Component[] {
            step(page, screen, from.minusDays(DAYS), Glyph.BACK, "capacity.week-before"), now,
            step(page, screen, from.plusDays(DAYS), Glyph.NEXT, "capacity.week-after")
        };
    }

    private Anchor step(Component page, String screen, LocalDate to, Glyph sign, String word) {
        var step = new Anchor(path(screen, to), "");
        step.add(sign.icon());
        step.addClassNames("button", "icon-button");
        step.getElement().setAttribute("aria-label", page.getTranslation(word));
        return step;
    }

    private static Optional<LocalDate> date(String word) {
        try {
            return Optional.of(LocalDate.parse(word));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
