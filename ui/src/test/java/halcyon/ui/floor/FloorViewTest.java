package halcyon.ui.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import halcyon.ui.parts.Empty;
import halcyon.ui.stage.StageInstantiators;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.floor", "halcyon.ui.shell"})
class FloorViewTest extends BrowserlessTest {
    private static final SampleFloor SAMPLE = new SampleFloor();

    static {
        StageInstantiators.use(SAMPLE.given());
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @BeforeEach
    void fresh() {
        StageInstantiators.use(SAMPLE.given());
        SAMPLE.empty.set(false);
    }

    @Test
    void givesTheBoardItsSitesAndItsWords() {
        UI.getCurrent().navigate("floor");

        var board = find(FloorElement.class).single().getElement();
        assertEquals("[\"denver\"]", String.valueOf(board.getPropertyRaw("sites")));
        assertTrue(String.valueOf(board.getPropertyRaw("texts")).contains("\"phase.late\":\"Check late\""));
    }

    @Test
    void whoWorksNowhereIsToldWhoCanHelp() {
        SAMPLE.empty.set(true);
        UI.getCurrent().navigate("floor");

        assertFalse(find(FloorElement.class).exists());
        assertTrue(find(Empty.class).all().stream().anyMatch(empty -> empty.getElement().getTextRecursively().contains("administrator")));
    }
}
