package halcyon.ui.frontdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.component.checkbox.Checkbox;
import halcyon.billing.Billing;
import halcyon.consent.Consents;
import halcyon.contact.Contact;
import halcyon.directory.CodedText;
import halcyon.directory.Directory;
import halcyon.outcomes.Outcomes;
import halcyon.platform.MovableClock;
import halcyon.protocol.Protocols;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Indication;
import halcyon.shared.PatientId;
import halcyon.treatment.Treatments;
import halcyon.ui.parts.PatientBanner;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.stage.StageInstantiators;
import halcyon.ui.stage.StagePerson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The screens of the front desk over the real modules and a real database.
@ViewPackages(packages = {"halcyon.ui.frontdesk", "halcyon.ui.shell"})
class FrontDeskPathTest extends BrowserlessTest {
    private static Clinic clinic;

    @BeforeAll
    static void found() {
        clinic = new Clinic();
        use();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    private static void use() {
        var user = new StagePerson();
        var actions = clinic.get(PatientActions.class);
        StageInstantiators.use(
                clinic.get(Directory.class), clinic.get(Contact.class), clinic.get(Consents.class), clinic.get(Scheduling.class),
                clinic.get(Outcomes.class), clinic.get(Billing.class), clinic.get(Protocols.class), clinic.get(Treatments.class),
                clinic.get(MovableClock.class), new ConsentsSection(clinic.get(Consents.class), actions, user),
                new ContactSection(clinic.get(Contact.class), actions, user));
    }

    @BeforeEach
    void again() {
        use();
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @Test
    void aCallerInDangerIsNamedAClinicianAndNothingElseIsAsked() {
        UI.getCurrent().navigate("call");

        press("Yes, show help now");

        assertTrue(text().contains("Dr. Lena Ortiz"));
        assertTrue(text().contains("988"));
        assertFalse(find(TextField.class).withId("givenName").exists());
    }

    @Test
    void aCallBecomesAReferralAndThenAPatient() {
        UI.getCurrent().navigate("call");
        press("No, we can go on");
        press("Next");
        assertTrue(find(TextField.class).id("givenName").isInvalid(), "an empty step does not go on");
        find(TextField.class).id("givenName").setValue("Ana");
        find(TextField.class).id("familyName").setValue("Ruiz");
        find(DatePicker.class).single().setValue(LocalDate.of(1985, 3, 14));
        press("Next");
        find(TextField.class).id("phone").setValue("555");
        find(EmailField.class).single().setValue("ana@example.org");
        press("Next");
        group("Reason").setValue(Indication.RESISTANT_DEPRESSION);
        press("Next");
        find(TextArea.class).id("tried").setValue("two medicines");
        press("Next");
        press("Next");
        find(TextArea.class).id("times").setValue("mornings");
        press("Write down the referral");
        assertTrue(find(TextField.class).id("phone").isInvalid(), "the phone is asked again where it stands");
        find(TextField.class).id("phone").setValue("303-555-0142");
        for (int step = 0; step < 4; step++) press("Next");
        press("Write down the referral");

        group("Sex as the insurer has it").setValue("F");
        find(TextField.class).id("street").setValue("12 Elm Street");
        find(TextField.class).id("city").setValue("Denver");
        find(TextField.class).id("state").setValue("CO");
        find(TextField.class).id("zip").setValue("8020");
        press("Register");
        assertTrue(find(TextField.class).id("zip").isInvalid());
        find(TextField.class).id("zip").setValue("80206");
        press("Register");

        assertTrue(find(PatientBanner.class).exists());
        assertTrue(text().contains("Ruiz, Ana"));
        assertEquals("Screen", find(Button.class).id("next-step").getText());
    }

    @Test
    void findsByNameAndByTheCallsThatWait() {
        clinic.register("Femi", "Adeleke");
        clinic.refer("Ruth", "Fenwick");

        UI.getCurrent().navigate("patients", QueryParameters.of("find", "adel"));
        assertEquals(1, find(Grid.class).single().getGenericDataView().getItems().count());
        UI.getCurrent().navigate("patients", QueryParameters.of("find", "nobody"));
        assertTrue(text().contains("Nobody at your sites matches"));
        UI.getCurrent().navigate("patients", QueryParameters.of("show", "calls"));
        assertTrue(find(Grid.class).single().getGenericDataView().getItems().count() >= 1);
    }

    @Test
    void screeningStopsWithAWayOnAndGoesOnWhenAllIsThere() {
        PatientId patient = clinic.register("Joan", "Kessler");
        UI.getCurrent().navigate("patient/" + patient + "/screen");
        press("Decide");
        assertTrue(diagnosis().isInvalid());

        diagnosis().setValue(diagnosis().getListDataView().getItems().filter(code -> code.code().equals("F33.2")).findFirst().orElseThrow());
        find(BigDecimalField.class).single().setValue(new BigDecimal("70.0"));
        find(IntegerField.class).all().getLast().setValue(168);
        find(TextField.class).all().getLast().setValue("none known");
        press("Decide");
        assertEquals(1, find(ReasonList.class).single().getChildren().count());
        assertTrue(text().contains("0 of 2 earlier treatments"));

        var rows = find(TrialRow.class).all();
        fill(rows.get(0), "sertraline");
        fill(rows.get(1), "venlafaxine");
        press("Decide");

        assertEquals("Send baseline link", find(Button.class).id("next-step").getText());
    }

    @Test
    void sendsALinkAndShowsItOnce() {
        PatientId patient = clinic.eligible("Mei", "Lindqvist");
        UI.getCurrent().navigate("patient/" + patient);

        test(find(Button.class).id("next-step")).click();

        var note = find(IssuedLinkNote.class).single();
        assertTrue(note.getElement().getTextRecursively().contains("/p/"));
        UI.getCurrent().navigate("patient/" + clinic.register("Inés", "Zamora"));
        assertFalse(find(IssuedLinkNote.class).exists(), "the link of one patient on the page of another");
        assertEquals("Screen", find(Button.class).id("next-step").getText());
        UI.getCurrent().navigate("patient/" + patient, QueryParameters.of("tab", "contact"));
        assertEquals("Send a new link", find(Button.class).id("next-step").getText());
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void takesAConsentBack() {
        PatientId patient = clinic.eligible("Dale", "Whitaker");
        clinic.sign(patient);
        UI.getCurrent().navigate("patient/" + patient, QueryParameters.of("tab", "consents"));

        test((Button) test(find(Grid.class).single()).getCellComponent(0, 5)).click();
        press("Take back now");

        assertTrue(clinic.get(Consents.class).consentsOf(Clinic.SYSTEM, patient).getFirst().revokedAt().isPresent());
    }

    private static void fill(TrialRow row, String drug) {
        row.getChildren().filter(TextField.class::isInstance).findFirst().map(TextField.class::cast).orElseThrow().setValue(drug);
        row.getChildren().filter(IntegerField.class::isInstance).map(IntegerField.class::cast).forEach(weeks -> weeks.setValue(8));
        row.getChildren().filter(Checkbox.class::isInstance).map(Checkbox.class::cast).forEach(box -> box.setValue(true));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<CodedText> diagnosis() {
        return (ComboBox<CodedText>) find(ComboBox.class).all().stream()
                .filter(box -> String.valueOf(box.getLabel()).startsWith("Diagnosis"))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> group(String label) {
        return (RadioButtonGroup<T>) find(RadioButtonGroup.class).all().stream()
                .filter(group -> label.equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        var button = find(Button.class).all().stream().filter(each -> each.getText().equals(words)).findFirst();
        if (button.isPresent()) {
            test(button.get()).click();
            return;
        }
        test(find(NativeButton.class).all().stream().filter(each -> each.getText().equals(words)).findFirst().orElseThrow()).click();
    }

    private static String text() {
        return UI.getCurrent().getChildren().map(Component::getElement).map(element -> element.getTextRecursively()).reduce("", String::concat);
    }
}
