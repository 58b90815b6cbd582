package halcyon.ui.clinician;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import halcyon.shared.ReauthToken;
import halcyon.shared.Sentence;
import halcyon.ui.cockpit.CockpitElement;
import halcyon.ui.parts.GateList;
import halcyon.ui.parts.PatientBanner;
import halcyon.ui.shell.Signing;
import halcyon.ui.stage.StageInstantiators;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@ViewPackages(packages = {"halcyon.ui.clinician", "halcyon.ui.shell"})
class CockpitViewTest extends BrowserlessTest {
    private static final List<String> SIGNED = new ArrayList<>();

    static {
        give();
    }

    private static void give() {
        Signing signing = (ui, hash, signed, refused) -> {
            SIGNED.add(hash);
            signed.accept(new ReauthToken("made up"));
        };
        StageInstantiators.use(
                ClinicianStage.treatments(),
                ClinicianStage.secondPerson(),
                ClinicianStage.doseOrders(),
                ClinicianStage.directory(),
                ClinicianStage.scheduling(),
                ClinicianStage.clearances(),
                ClinicianStage.protocols(),
                signing);
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @BeforeEach
    void fresh() {
        give();
        SIGNED.clear();
    }

    @Test
    void redGatesAreNamedWithTheirCuresAndTheDrawIsClosed() {
        open(0);

        assertEquals("May the dose be drawn?", find(H1.class).single().getText());
        assertTrue(find(PatientBanner.class).exists());
        assertTrue(find(GateList.class).exists());
        assertFalse(button("Draw 3.5 mL from K7714").isEnabled());
        assertTrue(find(Button.class).withText("Ask to override: Who pays").exists());
    }

    @Test
    void theDoseIsShownLineByLineBeforeTheStart() {
        open(1);

        var steps = find(ListItem.class).all().stream().map(item -> item.getText()).toList();
        assertTrue(steps.contains("70.0 kg × 0.5 mg/kg = 35 mg"), steps.toString());
        assertEquals(List.of("abandon", "start"), acts());
    }

    @Test
    void aRunningSessionIsLeftToTheElement() {
        open(2);

        assertEquals(List.of("handOver", "observe"), acts());
        assertEquals("{\"left\":false,\"right\":false}", String.valueOf(element().getPropertyRaw("panels")));
    }

    @Test
    void whatIsSeenIsOneTapAndAScoreNeedsAllSixItems() {
        open(2);
        press("observe");
        assertTrue(find(Button.class).withText("Dissociation seen").exists());
        test(find(Button.class).id("cadss")).click();

        assertTrue(find(Select.class).id("cadss-6").isInvalid());
    }

    @Test
    void anUnansweredDischargeIsNotSentAndARefusedOneKeepsTheAnswers() {
        open(3);
        press("discharge");
        var items = find(RadioButtonGroup.class).withClassName("aldrete").all();
        assertEquals(5, items.size());
        test(button("Patient leaves")).click();
        assertTrue(items.stream().allMatch(group -> group.isInvalid()));

        items.forEach(CockpitViewTest::best);
        test(button("Patient leaves")).click();

        assertEquals(2, find(Refusals.class).single().getChildren().findFirst().orElseThrow().getChildren().count());
        assertTrue(items.stream().allMatch(group -> group.getValue() != null));
    }

    @Test
    void signingIsBoundToTheRecordThatIsShown() {
        open(4);

        test(find(Button.class).id("sign")).click();

        assertEquals(List.of(MadeUp.session(4).contentHash()), SIGNED);
    }

    @Test
    void aSignedRecordOffersNothingMore() {
        open(5);

        assertFalse(find(Button.class).withText("Sign").exists());
        assertEquals(List.of(), acts());
    }

    @Test
    void everyEventAndAlertHasItsWords() {
        for (var language : List.of(Locale.ENGLISH, Locale.forLanguageTag("es")))
            for (var word : List.of(
                    "systolic-high", "diastolic-high", "systolic-low", "off-baseline", "heart-rate-high", "heart-rate-low",
                    "oxygen-low", "oxygen-critical", "breathing-low", "sedation-low", "unresponsive", "check-missing"))
                assertFalse(Sentence.of("treatment.alert-" + word).in(language).isBlank());
    }

    @SuppressWarnings("unchecked")
    private static void best(RadioButtonGroup<?> item) {
        ((RadioButtonGroup<Integer>) item).setValue(2);
    }

    private static void open(int session) {
        UI.getCurrent().navigate("session/" + session);
    }

    private Element element() {
        return find(CockpitElement.class).single().getElement();
    }

    /// The ids of what is offered at the foot, in order.
    private List<String> acts() {
        List<String> ids = new ArrayList<>();
        ((JsonNode) element().getPropertyRaw("acts")).forEach(act -> ids.add(act.get("id").asString()));
        return ids;
    }

    private void press(String act) {
        var detail = JsonNodeFactory.instance.objectNode().put("id", act);
        var event = JsonNodeFactory.instance.objectNode().set("event.detail", detail);
        element().getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element(), "act", event));
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }
}
