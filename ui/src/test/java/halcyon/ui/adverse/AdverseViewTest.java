package halcyon.ui.adverse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.ui.stage.StageInstantiators;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.adverse", "halcyon.ui.shell"})
class AdverseViewTest extends BrowserlessTest {
    private static final AdverseStage STAGE = new AdverseStage();

    static {
        give();
    }

    private static void give() {
        StageInstantiators.use(STAGE.adverse(), STAGE.directory());
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @BeforeEach
    void fresh() {
        give();
        STAGE.asked.clear();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void theOpenOnesStandWithTheTimeLeft() {
        UI.getCurrent().navigate("adverse-events");

        assertEquals("Which adverse events are open?", find(H1.class).single().getText());
        var lines = find(ListItem.class).all().stream().filter(line -> line.getParent().orElseThrow() instanceof UnorderedList list && list.hasClassName("adverse-list"));
        assertEquals(2, lines.count());
    }

    @Test
    void oneIsReportedAndClosedWithWhatWasDone() {
        UI.getCurrent().navigate("adverse-events/1");
        assertTrue(find(H3.class).all().stream().anyMatch(title -> title.getText().equals("UT R429-3")));
        test(find(TextField.class).single()).setValue("portal 4711");
        test(find(Button.class).withText("The state was told").single()).click();
        UI.getCurrent().navigate("adverse-events/1");
        test(find(TextArea.class).id("done")).setValue("lay down, fluids, second escort");
        test(find(Button.class).id("close")).click();

        assertEquals(List.of("told portal 4711", "closed lay down, fluids, second escort"), STAGE.asked);
    }
}
