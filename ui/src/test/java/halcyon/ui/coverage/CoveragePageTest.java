package halcyon.ui.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.ui.stage.StageInstantiators;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.coverage", "halcyon.ui.shell"})
class CoveragePageTest extends BrowserlessTest {
    static {
        StageInstantiators.use(CoverageStage.coverages(), CoverageStage.eligibilities(), CoverageStage.directory());
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @Test
    void showsThePayersInOrderAndWhatTheySaid() {
        UI.getCurrent().navigate("coverage-sample");

        List<String> rows = find(ListItem.class).all().stream().map(row -> row.getElement().getTextRecursively()).filter(text -> text.contains("Front Range") || text.contains("Mesa")).toList();
        assertEquals(7, rows.size(), rows.toString());
        assertTrue(rows.getFirst().startsWith("First: Front Range Health") && rows.getFirst().endsWith("holds today"), rows.getFirst());
        assertTrue(rows.get(1).contains("policy of Ruth Whitaker"), rows.get(1));
        assertTrue(rows.get(2).endsWith("not today"), rows.get(2));
        assertTrue(rows.get(4).contains("Copay 30.00 in the network.") && rows.get(4).endsWith("covered"), rows.get(4));
    }

    @Test
    void asksForWhatStandsOnTheCard() {
        UI.getCurrent().navigate("coverage-sample");
        test(find(Button.class).withText("Add a payer").single()).click();
        test(find(Button.class).withText("Keep").single()).click();

        assertTrue(find(ComboBox.class).withCaption("Payer").single().isInvalid());
        assertTrue(find(TextField.class).withCaption("Member id").single().isInvalid());
    }
}
