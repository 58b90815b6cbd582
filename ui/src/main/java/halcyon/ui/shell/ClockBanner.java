package halcyon.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import halcyon.ui.parts.Glyph;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Says so when the product's clock is not the wall clock, as in the demo network.
@Prototype
class ClockBanner extends Div {
    private static final Duration SLACK = Duration.ofMinutes(1);

    ClockBanner(Clock clock, CurrentUser user) {
        addClassName("clock-banner");
        Instant shown = clock.instant();
        boolean shifted = Duration.between(Clock.systemUTC().instant(), shown).abs().compareTo(SLACK) > 0;
        setVisible(shifted);
        add(Glyph.CLOCK.icon(), new Span(getTranslation("shell.clock", day(shown, user.language().locale()))));
        getElement().setAttribute("role", "note");
    }

    private static String day(Instant instant, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).withZone(ZoneOffset.UTC).format(instant);
    }
}
