package halcyon.ui.dosing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.OutcomeChart;
import halcyon.ui.parts.QuestionHeader;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.stage.StageInstantiators;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.dosing", "halcyon.ui.shell"})
class NextDoseViewTest extends BrowserlessTest {
    static {
        give();
    }

    private static void give() {
        StageInstantiators.use(new DosingStage().doses(), DosingStage.outcomes(), DosingStage.directory());
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
    void curveDosesAndOrderStandOnOnePage() {
        UI.getCurrent().navigate("patient/7/next-dose");

        assertTrue(find(OutcomeChart.class).exists());
        assertEquals(4, find(NativeTableRow.class).all().size());
        assertTrue(find(ListItem.class).all().stream().anyMatch(item -> item.getText().equals("70.0 kg × 0.5 mg/kg = 35 mg")));
        assertTrue(find(CeilingGauge.class).exists());
    }

    @Test
    void aStepIsCountedFromTheLastDoseAndOrderedWithItsReason() {
        UI.getCurrent().navigate("patient/7/next-dose");
        assertEquals(List.of("0.55 mg/kg", "0.6 mg/kg", "0.65 mg/kg"), steps().stream().map(NextDoseViewTest::rate).toList());

        test(steps().getLast()).click();
        assertEquals("Order 0.65 mg/kg", find(Button.class).id("order-do").getText());
        test(find(Button.class).id("order-do")).click();
        assertTrue(find(ReasonList.class).exists());
        find(TextArea.class).id("order-reason").setValue("half response");
        test(find(Button.class).id("order-do")).click();

        assertTrue(find(QuestionHeader.class).single().getElement().getTextRecursively().contains("half response"));
    }

    @Test
    void overACeilingNothingIsOrdered() {
        UI.getCurrent().navigate("patient/7/next-dose");
        @SuppressWarnings("unchecked")
        var amounts = (Select<BigDecimal>) find(Select.class).id("order-amount");
        amounts.setValue(new BigDecimal("0.75"));

        assertFalse(find(Button.class).id("order-do").isEnabled());
        assertTrue(find(ReasonList.class).exists());
    }

    @Test
    void withoutDoseOrVisitThePageSaysWhatComesFirst() {
        UI.getCurrent().navigate("patient/8/next-dose");

        assertFalse(find(OutcomeChart.class).exists());
        assertTrue(find(Empty.class).all().stream().anyMatch(empty -> empty.getElement().getTextRecursively().contains("Nothing was given yet")));
        assertTrue(find(NextOrderPanel.class).single().getElement().getTextRecursively().contains("No visit is booked"));
    }

    private List<NativeButton> steps() {
        return find(NativeButton.class).withClassName("dose-step").all();
    }

    private static String rate(NativeButton step) {
        return step.getElement().getChild(1).getText();
    }
}
