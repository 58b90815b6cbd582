package halcyon.ui.clinician;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import halcyon.treatment.CheckIn;
import halcyon.treatment.Medicine;
import halcyon.ui.parts.GateList;
import halcyon.ui.stage.StageInstantiators;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.clinician", "halcyon.ui.shell"})
class SessionsAndCheckInTest extends BrowserlessTest {
    static {
        give();
    }

    private static void give() {
        StageInstantiators.use(
                ClinicianStage.treatments(),
                ClinicianStage.medicines(),
                ClinicianStage.secondPerson(),
                ClinicianStage.doseOrders(),
                ClinicianStage.directory(),
                ClinicianStage.scheduling(),
                ClinicianStage.clearances(),
                ClinicianStage.protocols());
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @BeforeEach
    void fresh() {
        give();
    }

    @Test
    void todayShowsWhoIsComingWhoIsHereAndWhatWaits() {
        UI.getCurrent().navigate("sessions");

        var titles = find(H2.class).all().stream().map(H2::getText).toList();
        assertEquals(
                List.of("Overrides that need a second person", "In the clinic", "Still to come", "Waiting for a signature"), titles);
        assertEquals(3, doors("Check in"));
        assertEquals(3, doors("Open"));
        assertEquals(1, doors("Read and sign"));
        assertTrue(find(Button.class).withText("Confirm").exists());
    }

    @Test
    void aNumberOpensTheListItCounts() {
        UI.getCurrent().navigate("sessions", QueryParameters.of("show", "coming"));

        assertEquals(1, find(H2.class).all().size());
        assertEquals(3, doors("Check in"));
    }

    @Test
    void nothingIsAnsweredBeforehandAndOpenQuestionsAreMarked() {
        arrive();

        for (var id : List.of("name-said", "born-said", "medicines-asked")) assertFalse(find(Checkbox.class).id(id).getValue(), id);
        test(find(Button.class).id("check-in")).click();

        assertTrue(find(TimePicker.class).id("last-food").isInvalid());
        assertTrue(find(RadioButtonGroup.class).id("pregnancy").isInvalid());
        assertTrue(find(Checkbox.class).id("medicines-asked").isInvalid());
        assertEquals(Set.of(Medicine.PSYCHOSTIMULANT), find(CheckboxGroup.class).id("medicines").getValue());
        assertFalse(find(GateList.class).exists());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRedGateIsShownAndTheWayOnStaysOpen() {
        arrive();
        find(TimePicker.class).id("last-food").setValue(LocalTime.of(7, 0));
        find(TimePicker.class).id("last-drink").setValue(LocalTime.of(9, 30));
        find(RadioButtonGroup.class).id("pregnancy").setValue(CheckIn.Pregnancy.NO);
        find(Checkbox.class).id("medicines-asked").setValue(true);

        test(find(Button.class).id("check-in")).click();

        assertTrue(find(GateList.class).exists());
        assertEquals(8, find(GateList.class).single().getChildren().count());
        assertEquals(1, doors("Open the cockpit"));
    }

    private static void arrive() {
        UI.getCurrent().navigate("session/check-in", QueryParameters.of("booking", "31"));
    }

    private long doors(String text) {
        return find(Anchor.class).all().stream().filter(door -> door.getText().equals(text)).count();
    }
}
