package halcyon.ui.clinician;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import halcyon.treatment.Medicine;
import halcyon.treatment.MedicinesSaid;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.Set;

/// What else the patient takes. It begins with what was said last; that it was asked today is ticked by who asked.
final class MedicineQuestion extends Div {
    private final CheckboxGroup<Medicine> taken = new CheckboxGroup<>();
    private final Checkbox asked = new Checkbox();

    MedicineQuestion() {
        addClassName("wide");
        taken.setId("medicines");
        asked.setId("medicines-asked");
        taken.setLabel(text("medicines"));
        taken.setItems(Medicine.values());
        taken.setItemLabelGenerator(medicine -> GateWords.label("treatment.medicine-" + medicine.word(), getLocale()));
        asked.setLabel(text("medicines.asked"));
        add(new Div(taken), new Div(asked));
    }

    void begin(MedicinesSaid last, ZoneId zone) {
        taken.setValue(last.taken());
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()).withZone(zone).format(last.at());
        taken.setHelperText(text(last.taken().isEmpty() ? "medicines.last-none" : "medicines.last", day));
    }

    /// Empty and marked as long as nobody has asked today.
    Optional<Set<Medicine>> answer() {
        asked.setInvalid(!asked.getValue());
        asked.setErrorMessage(text("answer-this"));
        return asked.getValue() ? Optional.of(taken.getValue()) : Optional.empty();
    }

    private String text(String key, Object... values) {
        return getTranslation("clinician.check-in." + key, values);
    }
}
