package halcyon.ui.dosing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import halcyon.treatment.DoseChoice;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// A dose in milligrams against both ceilings: the protocol's, and the one the patient agreed to.
final class CeilingGauge extends Div {
    private static final BigDecimal ROOM = new BigDecimal("1.1");

    CeilingGauge(BigDecimal milligrams, DoseChoice choice) {
        addClassName("ceiling-gauge");
        var whole = milligrams.max(choice.ceiling()).multiply(ROOM);
        var track = new Div();
        track.addClassName("gauge-track");
        track.getElement().setAttribute("aria-hidden", "true");
        var fill = at("gauge-fill", milligrams, whole);
        var over = milligrams.compareTo(choice.ceiling()) > 0 || choice.patientCeiling().filter(most -> milligrams.compareTo(most) > 0).isPresent();
        if (over) fill.addClassName("is-over");
        track.add(fill, at("gauge-mark is-protocol", choice.ceiling(), whole));
        choice.patientCeiling().ifPresent(most -> track.add(at("gauge-mark is-patient", most, whole)));
        add(track, line("is-protocol", getTranslation("dosing.ceiling.protocol", plain(choice.ceiling()))));
        add(line(
                "is-patient",
                choice.patientCeiling()
                        .map(most -> getTranslation("dosing.ceiling.patient", plain(most)))
                        .orElseGet(() -> getTranslation("dosing.ceiling.none"))));
    }

    private static Span at(String classes, BigDecimal value, BigDecimal whole) {
        var mark = new Span();
        for (var name : classes.split(" ")) mark.addClassName(name);
        mark.getStyle().set("--share", value.divide(whole, 3, RoundingMode.HALF_UP).toPlainString());
        return mark;
    }

    private static Div line(String kind, String text) {
        var key = new Span();
        key.addClassNames("gauge-key", kind);
        key.getElement().setAttribute("aria-hidden", "true");
        var line = new Div(key, new Span(text));
        line.addClassName("gauge-line");
        return line;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
