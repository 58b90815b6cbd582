package halcyon.ui.clinician;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.directory.Patient;
import halcyon.protocol.Care;
import halcyon.scheduling.BookingId;
import halcyon.treatment.CheckIn;
import halcyon.treatment.MedicinesSaid;
import halcyon.treatment.Session;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/// What is asked at the door: two facts of identity, the ride home, fasting, pregnancy, other medicines. Nothing is answered beforehand.
final class CheckInForm extends Div {
    private final Checkbox name = new Checkbox();
    private final Checkbox born = new Checkbox();
    private final TextField rideName = new TextField();
    private final TextField ridePhone = new TextField();
    private final FastingQuestion fasting;
    private final RadioButtonGroup<CheckIn.Pregnancy> pregnancy = new RadioButtonGroup<>();
    private final MedicineQuestion medicines = new MedicineQuestion();

    CheckInForm(Patient patient, Care.Fasting asked) {
        addClassName("form");
        fasting = new FastingQuestion(asked);
        name.setId("name-said");
        born.setId("born-said");
        rideName.setId("ride-name");
        ridePhone.setId("ride-phone");
        pregnancy.setId("pregnancy");
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        name.setLabel(text("name", patient.givenName() + " " + patient.familyName()));
        born.setLabel(text("born", day.format(patient.birthDate())));
        rideName.setLabel(text("ride-name"));
        ridePhone.setLabel(text("ride-phone"));
        ridePhone.getElement().setAttribute("inputmode", "tel");
        pregnancy.setLabel(text("pregnancy"));
        pregnancy.setItems(CheckIn.Pregnancy.values());
        pregnancy.setItemLabelGenerator(answer -> text("pregnancy." + answer.name()));
        add(title("identity"), wide(name), wide(born), title("ride"), rideName, ridePhone, title("body"), fasting, pregnancy, medicines);
    }

    /// What the patient said last to take.
    void begin(MedicinesSaid last, ZoneId zone) {
        medicines.begin(last, zone);
    }

    /// What was answered when the patient was checked in already.
    void correct(Session session, ZoneId zone) {
        rideName.setValue(session.rideName());
        ridePhone.setValue(session.ridePhone());
        fasting.correct(session, zone);
        pregnancy.setValue(session.pregnancy());
    }

    /// The answers, or empty with the open questions marked. A ride may still be missing: its gate says so.
    Optional<CheckIn> answers(BookingId booking) {
        var fastingKnown = fasting.isAnswered();
        mark(pregnancy, pregnancy.isEmpty());
        var taken = medicines.answer();
        if (!fastingKnown || pregnancy.isEmpty()) return Optional.empty();
        return taken.map(said -> new CheckIn(
                booking,
                name.getValue(),
                born.getValue(),
                rideName.getValue(),
                ridePhone.getValue(),
                fasting.lastFood(),
                fasting.lastDrink(),
                pregnancy.getValue(),
                said));
    }

    private void mark(RadioButtonGroup<?> group, boolean missing) {
        group.setInvalid(missing);
        group.setErrorMessage(text("answer-this"));
    }

    private Component title(String key) {
        return new H2(text(key));
    }

    private static Component wide(Component component) {
        component.addClassName("wide");
        return component;
    }

    private String text(String key, Object... values) {
        return getTranslation("clinician.check-in." + key, values);
    }
}
