package halcyon.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.stage.StageInstantiators;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.plan", "halcyon.ui.shell"})
class WritePlanViewTest extends BrowserlessTest {
    private static final PlanStage STAGE = new PlanStage();

    static {
        StageInstantiators.use(STAGE.given());
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @BeforeEach
    void fresh() {
        StageInstantiators.use(STAGE.given());
        UI.getCurrent().navigate("plans/write/ketamine-iv-6-in-21");
    }

    @Test
    void nothingIsSignedThatSaysTheSame() {
        assertFalse(sign().isEnabled());
        assertTrue(said().contains("keep version 1"), said());
    }

    @Test
    void aChangeIsListedWithWhatItWasAndSigned() {
        amount("Ceiling, mg").setValue(new BigDecimal("90"));

        assertEquals("was 100", amount("Ceiling, mg").getHelperText());
        assertTrue(said().contains("100 → 90"), said());
        test(sign()).click();

        var signed = STAGE.published().orElseThrow();
        assertEquals(new BigDecimal("90"), signed.dose().ceilingMilligrams());
        assertEquals(PlanSamples.infusion().calendar(), signed.calendar());
        assertEquals(PlanSamples.infusion().care(), signed.care());
        assertEquals(PlanSamples.infusion().monitoring(), signed.monitoring());
    }

    @Test
    void whatCannotBeCarriedOutIsSaidBesideItsFields() {
        number("Sessions").setValue(12);

        assertTrue(find(ReasonList.class).exists());
        assertFalse(sign().isEnabled());
    }

    @Test
    void anEmptyFieldIsNoNumber() {
        number("Sessions").clear();

        assertTrue(number("Sessions").isInvalid());
        assertFalse(sign().isEnabled());
        assertTrue(said().contains("induction: Sessions"), said());
    }

    private IntegerField number(String label) {
        return find(IntegerField.class).withPropertyValue(IntegerField::getLabel, label).single();
    }

    private BigDecimalField amount(String label) {
        return find(BigDecimalField.class).withPropertyValue(BigDecimalField::getLabel, label).single();
    }

    private Button sign() {
        return find(Button.class).id("publish-plan");
    }

    private String said() {
        return find(Aside.class).withClassName("plan-changes").single().getElement().getTextRecursively();
    }
}
