package halcyon.ui.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import halcyon.ui.rota.SampleRota;
import halcyon.ui.stage.StageInstantiators;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.planner", "halcyon.ui.shell"})
class PlannerViewTest extends BrowserlessTest {
    private static final SamplePlanner SAMPLE = new SamplePlanner();

    static {
        give();
    }

    private static void give() {
        StageInstantiators.use(new SampleRota().directory(), SAMPLE.planner());
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @BeforeEach
    void giveAgain() {
        give();
        SAMPLE.asked.clear();
    }

    @Test
    void saysWhatItIsForAndWhoWaits() {
        UI.getCurrent().navigate("planner");

        assertTrue(text().contains("nothing happens until you accept it"), text());
        assertTrue(find(Checkbox.class).single().getLabel().contains("(2)"));
    }

    @Test
    void showsWhatWouldChangeAndWhyAndWhatItCosts() {
        UI.getCurrent().navigate("planner/7");

        var text = text();
        assertTrue(text.contains("Novak, Eva") && text.contains("6 sessions") && text.contains("the plan's best place"), text);
        assertTrue(text.contains("out of order") && text.contains("Everyone in turn") && text.contains("10,"), text);
        assertFalse(SAMPLE.asked.contains("acceptPlan"));
    }

    @Test
    void acceptingSaysWhatBecameOfEachLine() {
        UI.getCurrent().navigate("planner/7");

        test(find(Button.class).withId("accept-plan").single()).click();

        assertTrue(text().contains("Accepted.") && text().contains("done") && text().contains("was changed since the plan was made"), text());
    }

    @Test
    void aHorizonThatCannotBeIsRefusedAtTheField() {
        UI.getCurrent().navigate("planner");
        var days = find(IntegerField.class).all().getFirst();
        days.setValue(91);

        test(find(Button.class).withId("propose").single()).click();

        assertTrue(days.isInvalid());
        assertEquals(0, SAMPLE.asked.stream().filter("proposePlan"::equals).count());
    }

    private String text() {
        return find(PlannerView.class).single().getElement().getTextRecursively();
    }
}
