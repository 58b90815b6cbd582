package halcyon.ui.rems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.treatment.AnswerForm;
import halcyon.treatment.SubmitForms;
import halcyon.ui.parts.Screen;
import halcyon.ui.stage.StageInstantiators;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.rems", "halcyon.ui.shell"})
class RemsViewsTest extends BrowserlessTest {
    private static final SampleRems SAMPLE = new SampleRems();

    static {
        give();
    }

    private static void give() {
        StageInstantiators.use(SAMPLE.directory(), SAMPLE.rems());
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @BeforeEach
    void fresh() {
        SAMPLE.asked.clear();
        SAMPLE.empty = false;
        give();
    }

    @Test
    void theQueueShowsWhatWaitsByTheHoursLeft() {
        UI.getCurrent().navigate("rems");

        var text = text(RemsView.class);
        assertTrue(text.indexOf("Novak") < text.indexOf("Petrov") && text.indexOf("Petrov") < text.indexOf("Ruiz"), text);
        assertTrue(text.contains("late by 33 h") && text.contains("14 h left") && text.contains("3 d 14 h left"), text);
        assertTrue(text.contains("still here") && !text.contains("went out Wed"), text);
    }

    @Test
    void chosenFormsAreMarkedTogetherAndOnlyWithProof() {
        UI.getCurrent().navigate("rems");
        find(Checkbox.class).all().forEach(box -> test(box).click());
        test(find(Button.class).withId("rems-submit").single()).click();
        var save = find(Button.class).withText("Mark as gone out").single();

        test(save).click();
        assertTrue(find(RemsView.class).single().getElement().getTextRecursively().contains("Enter the confirmation number"));
        test(find(TextField.class).single()).setValue("P-4711");
        test(save).click();

        var sent = assertInstanceOf(SubmitForms.class, SAMPLE.asked.stream().filter(SubmitForms.class::isInstance).reduce((one, other) -> other).orElseThrow());
        assertEquals(2, sent.sessions().size());
        assertEquals("P-4711", sent.confirmation());
    }

    @Test
    void theFormAsksOnlyWhatNobodyKnowsAndKeepsTheAnswers() {
        UI.getCurrent().navigate("rems/form/1");
        var text = text(RemsFormView.class);
        assertTrue(text.contains("128/82 mmHg") && text.contains("ESK2041") && text.contains("7 fields are open"), text);
        assertEquals(6, choices().size());
        choices().getFirst().setValue("no");

        test(find(Button.class).withId("rems-save").single()).click();

        var kept = assertInstanceOf(AnswerForm.class, SAMPLE.asked.stream().filter(AnswerForm.class::isInstance).findFirst().orElseThrow());
        assertEquals(Map.of("benzodiazepine", "no"), kept.answers());
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<String>> choices() {
        return find(RadioButtonGroup.class, find(FormFields.class).single()).all().stream().map(group -> (RadioButtonGroup<String>) group).toList();
    }

    @Test
    void aSiteWithoutCertificationStandsInRed() {
        UI.getCurrent().navigate("rems/enrolments");

        var text = text(EnrolmentsView.class);
        assertTrue(text.contains("SET-1001") && text.contains("esketamine is blocked here"), text);
        assertTrue(text.contains("no longer enrolled") && text.contains("moved away"), text);
    }

    @Test
    void enrolmentWithGapsKeepsNothing() {
        UI.getCurrent().navigate("rems/enrolments");
        test(find(Button.class).withText("Enrol a patient").single()).click();
        SAMPLE.asked.clear();

        test(find(Button.class).withText("Keep the enrolment").single()).click();

        assertEquals(List.of(), SAMPLE.asked);
        assertTrue(text(EnrolmentsView.class).contains("The scanned form is missing."));
    }

    @Test
    void whatIsDueIsOneClickFromThePatient() {
        UI.getCurrent().navigate("rems/checks");
        var text = text(ChecksView.class);

        assertTrue(text.contains("Liver values: due") && text.contains("13 of 12 sessions"), text);
        assertFalse(text.contains("Urinary"), text);
    }

    @Test
    void emptyPagesTeach() {
        SAMPLE.empty = true;
        UI.getCurrent().navigate("rems");
        assertTrue(text(RemsView.class).contains("seven days to go out"));
        UI.getCurrent().navigate("rems/checks");
        assertTrue(text(ChecksView.class).contains("No check is due"));
    }

    private String text(Class<? extends Screen> view) {
        return find(view).single().getElement().getTextRecursively();
    }
}
