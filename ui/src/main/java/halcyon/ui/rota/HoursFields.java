package halcyon.ui.rota;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/// From and to on the site's wall clock, in steps of a quarter of an hour.
final class HoursFields {
    private final TimePicker from = new TimePicker(UI.getCurrent().getTranslation("rota.from"));
    private final TimePicker to = new TimePicker(UI.getCurrent().getTranslation("rota.to"));

    HoursFields(LocalTime first, LocalTime last) {
        for (var field : new TimePicker[] {from, to}) {
            field.setLocale(Locale.UK);
            field.setStep(Duration.ofMinutes(15));
            field.addClassName("rota-time");
        }
        from.setValue(first);
        to.setValue(last);
    }

    Component row() {
        var row = new Div(from, to);
        row.addClassName("row");
        return row;
    }

    LocalTime from() {
        return from.getValue();
    }

    LocalTime to() {
        return to.getValue();
    }

    /// Empty, and said so at the field, while the two are turned round.
    Optional<TimeSlot> slot(RotaWords words, LocalDate date) {
        var fits = from() != null && to() != null && from().isBefore(to());
        to.setInvalid(!fits);
        to.setErrorMessage(UI.getCurrent().getTranslation("rota.hours-turned"));
        return fits ? Optional.of(words.slot(date, from(), to())) : Optional.empty();
    }
}
