package halcyon.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import halcyon.directory.Patient;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Who this is about, always in the same place and the same order: name, age and birth date, indication, weight, allergies,
/// course dots, chips. Never scrolls away.
public final class PatientBanner extends Section {
    private final Div chips = new Div();

    /// `zone` is the site's, `clock` the product's: age and the weight's day depend on them.
    public PatientBanner(Patient patient, Clock clock, ZoneId zone) {
        addClassName("patient-banner");
        getElement().setAttribute("aria-label", getTranslation("parts.banner"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Locale locale = getLocale();
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).withZone(zone);
        Span name = new Span(patient.listName());
        name.addClassName("patient-name");
        chips.addClassName("patient-chips");
        String years = String.valueOf(Period.between(patient.birthDate(), today).getYears());
        String indication = getTranslation("parts.indication." + patient.indication().name());
        add(name, fact(years, getTranslation("parts.years"), getTranslation("parts.born", day.format(patient.birthDate()))));
        add(patient.diagnosis()
                .map(code -> fact(code, "", indication))
                .orElseGet(() -> fact(indication, "", getTranslation("parts.unscreened"))));
        add(patient.weightKilograms()
                .map(kilograms -> fact(
                        kilograms.setScale(1, RoundingMode.HALF_EVEN).toPlainString(),
                        "kg",
                        patient.weighedAt().map(day::format).orElse("")))
                .orElseGet(() -> fact("–", "kg", getTranslation("parts.unweighed"))));
        boolean none = patient.allergies().isBlank();
        add(fact(none ? getTranslation("parts.allergies.none") : patient.allergies(), "", getTranslation("parts.allergies")), chips);
    }

    /// The way back to the list one came from.
    public PatientBanner back(String path) {
        Anchor back = new Anchor(path);
        back.add(Glyph.BACK.icon());
        back.addClassName("patient-back");
        back.getElement().setAttribute("aria-label", getTranslation("parts.back"));
        addComponentAsFirst(back);
        return this;
    }

    /// ●●●○○○ with the present session ringed; `done` of `of` are over.
    public PatientBanner course(int done, int of, boolean now) {
        Span dots = new Span();
        dots.addClassName("course-dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        for (int number = 1; number <= of; number++) dots.add(dot(number, done, now));
        Span words = new Span(getTranslation("parts.course", now ? done + 1 : done, of));
        words.addClassName("fact-under");
        Div fact = new Div(dots, words);
        fact.addClassName("patient-fact");
        addComponentAtIndex(indexOf(chips), fact);
        return this;
    }

    /// Consent, authorization, safety, in this order.
    public PatientBanner chips(Component... badges) {
        chips.add(badges);
        return this;
    }

    private static Span dot(int number, int done, boolean now) {
        Span dot = new Span();
        if (number <= done) dot.addClassName("is-done");
        if (now && number == done + 1) dot.addClassNames("is-done", "is-now");
        return dot;
    }

    private static Div fact(String value, String unit, String under) {
        Span line = new Span(value);
        Span small = new Span(under);
        small.addClassName("fact-under");
        Div fact = new Div(line);
        if (!unit.isEmpty()) fact.add(quiet(" " + unit));
        fact.add(small);
        fact.addClassName("patient-fact");
        return fact;
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
