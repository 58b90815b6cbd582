package halcyon.ui.dosing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.ui.parts.QuestionHeader;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.stage.StageInstantiators;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.dosing", "halcyon.ui.shell"})
class LimitsViewTest extends BrowserlessTest {
    static {
        give();
    }

    private static void give() {
        var stage = new LimitsStage();
        StageInstantiators.use(stage.treatments(), stage.alarms(), stage.orders(), stage.protocols(), DosingStage.directory());
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @BeforeEach
    void fresh() {
        give();
        UI.getCurrent().navigate("session/1/limits");
    }

    @Test
    void everyAlarmStandsWithProtocolAndInForce() {
        assertEquals(8, find(NativeTableRow.class).all().size());
        assertTrue(find(NativeTableRow.class).all().get(1).getElement().getTextRecursively().contains("180 mmHg"));
    }

    @Test
    void aSlipOfTheFingerIsSaidBesideTheField() {
        find(IntegerField.class).id("limit-HEART_RATE_LOW").setValue(4);
        test(find(Button.class).id("limits-keep")).click();
        assertTrue(find(IntegerField.class).id("limit-HEART_RATE_LOW").isInvalid());
    }

    @Test
    void ownLimitsNeedTheirReasonAndAreShownWithIt() {
        find(IntegerField.class).id("limit-HEART_RATE_LOW").setValue(42);
        test(find(Button.class).id("limits-keep")).click();
        assertTrue(find(ReasonList.class).exists());
        find(TextField.class).id("limits-reason").setValue("runs marathons");
        test(find(Button.class).id("limits-keep")).click();

        assertTrue(find(QuestionHeader.class).single().getElement().getTextRecursively().contains("runs marathons"));
        assertTrue(find(NativeTableRow.class).all().get(5).getElement().getTextRecursively().contains("42 /min"));
    }

    @Test
    void aLowerCeilingIsWrittenDown() {
        find(BigDecimalField.class).id("ceiling-most").setValue(new BigDecimal("40"));
        find(TextField.class).id("ceiling-reason").setValue("afraid of more");
        test(find(Button.class).id("ceiling-keep")).click();

        assertTrue(find(CeilingForm.class).single().getElement().getTextRecursively().contains("40"));
    }
}
