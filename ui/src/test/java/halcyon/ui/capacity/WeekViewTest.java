package halcyon.ui.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import halcyon.ui.rota.SampleRota;
import halcyon.ui.stage.StageInstantiators;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.capacity", "halcyon.ui.shell"})
class WeekViewTest extends BrowserlessTest {
    static {
        give();
    }

    private static void give() {
        var sample = new SampleRota();
        StageInstantiators.use(sample.directory(), sample.overviews(), sample.scheduling());
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @Test
    void everyCellOpensItsDayAndHour() {
        UI.getCurrent().navigate("week", QueryParameters.fromString("from=2026-11-25"));

        var tables = find(Heat.class).all();
        assertEquals(3, tables.size());
        var html = tables.getFirst().getElement().getOuterHTML();
        assertTrue(html.contains("calendar?site=boulder&amp;date=2026-11-23\""), html);
        assertTrue(tables.get(1).getElement().getOuterHTML().contains("date=2026-11-29&amp;at=17:00\""));
    }

    @Test
    void everyNumberOfTheCapacityPageOpensItsList() {
        UI.getCurrent().navigate("capacity", QueryParameters.fromString("from=2026-11-25"));

        var html = find(CapacityView.class).single().getElement().getOuterHTML();
        assertTrue(html.contains("visits?from=2026-11-23&amp;site=denver&amp;kind=ahead\""), html);
        assertTrue(html.contains("work?role=all&amp;site=denver\"") && html.contains("week?from=2026-11-23&amp;site=boulder\""), html);
    }

    @Test
    @SuppressWarnings("unchecked")
    void listShowsOnlyTheKindItWasOpenedFor() {
        UI.getCurrent().navigate("visits", QueryParameters.fromString("from=2026-11-23&kind=ahead"));
        assertEquals(2, test(find(Grid.class).single()).size());

        UI.getCurrent().navigate("visits", QueryParameters.fromString("from=2026-11-23&kind=missed"));
        assertEquals(0, find(Grid.class).all().size());
    }

    @Test
    void freeTimeIsSaidInHours() {
        assertEquals("2.5", new Heat.Cell(150, 240, "", "").number());
        assertEquals("12", new Heat.Cell(745, 2400, "", "").number());
        assertEquals("–", new Heat.Cell(0, 0, "", "").number());
        assertEquals(0, new Heat.Cell(0, 240, "", "").strength());
        assertEquals(4, new Heat.Cell(240, 240, "", "").strength());
    }
}
