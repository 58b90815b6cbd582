package halcyon.ui.rota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import halcyon.scheduling.CalendarChange;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.stage.StageInstantiators;
import halcyon.ui.stage.StagePerson;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.rota", "halcyon.ui.capacity", "halcyon.ui.shell"})
class RotaViewTest extends BrowserlessTest {
    private static SampleRota sample = new SampleRota();

    static {
        give();
    }

    private static void give() {
        StageInstantiators.use(sample.directory(), sample.rotas(), sample.feeds(), sample.overviews(), sample.scheduling());
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @BeforeEach
    void open() {
        give();
        sample.saved.clear();
        sample.breaks = true;
        UI.getCurrent().navigate("rota", QueryParameters.fromString("from=2026-11-23&site=denver"));
    }

    @Test
    void weekShowsShiftsRepeatsTimeOffAndClosures() {
        var text = find(RotaTable.class).single().getElement().getTextRecursively();

        assertTrue(text.contains("08:00–16:00 ↻") && text.contains("09:00–17:00") && text.contains("leave"), text);
        assertTrue(text.contains("closed · Thanksgiving"), text);
        assertTrue(!text.contains("Ortiz"), text);
    }

    @Test
    void changeThatBreaksBookingsIsShownBeforeItIsSaved() {
        test(cell("Reyes, Jo, Tue")).click();
        test(button("Remove this shift")).click();

        assertEquals(0, sample.saved.size());
        assertTrue(find(Anchor.class).all().stream().anyMatch(link -> link.getHref().contains("booking=4")));

        test(button("Save, and make work of it")).click();
        assertInstanceOf(CalendarChange.RemoveShift.class, sample.saved.getFirst());
    }

    @Test
    void calendarAddressIsMadeShownOnceAndEnded() {
        test(button("Calendar addresses")).click();
        assertTrue(find(SidePanel.class).single().getElement().getTextRecursively().contains("made by Mina Kim"));

        test(find(Button.class).withId("make-feed").single()).click();
        assertEquals(0, sample.saved.size());
        test(button("End")).click();
        assertEquals(2L, sample.saved.getFirst());
    }

    @Test
    void changeThatBreaksNothingIsSavedAtOnce() {
        sample.breaks = false;
        test(cell("Kim, Mina, Wed")).click();
        test(button("Add")).click();

        var added = assertInstanceOf(CalendarChange.AddShift.class, sample.saved.getFirst());
        assertEquals("2026-11-25T15:00:00Z", added.shift().slot().from().toString());
    }

    @Test
    void closingADayAsksForTheReason() {
        sample.breaks = false;
        test(cell("Change the hours of Mon")).click();
        test(button("Close this day")).click();
        assertEquals(0, sample.saved.size());

        find(com.vaadin.flow.component.textfield.TextField.class).all().getFirst().setValue("Snow");
        test(button("Close this day")).click();
        assertInstanceOf(CalendarChange.SetSpecialDay.class, sample.saved.getFirst());
    }

    @Test
    void todayCanBeReportedSick() {
        sample.breaks = false;
        test(cell("Reyes, Jo, Tue")).click();
        assertTrue(find(SidePanel.class).exists());
        test(button("Report sick for today")).click();

        assertInstanceOf(CalendarChange.SickToday.class, sample.saved.getFirst());
    }

    @Test
    void refusedRowsOfAFileAreShownWithRowColumnAndReason() {
        var dialog = new ImportDialog(sample.rotas(), new StagePerson(), () -> {});
        dialog.open();
        dialog.show(SampleRota.imported());

        var text = dialog.getElement().getTextRecursively();
        assertTrue(text.contains("12 shifts added, 3 were there already") && text.contains("1 rows refused") && text.contains("duty"), text);
    }

    @Test
    void workListShowsWhoCanCureItByWhen() {
        UI.getCurrent().navigate("work", QueryParameters.fromString("role=all"));

        var text = find(WorkView.class).single().getElement().getTextRecursively();
        assertTrue(text.contains("Novak, Eva") && text.contains("was due") && text.contains("by "), text);
        UI.getCurrent().navigate("work", QueryParameters.fromString("role=PRESCRIBER"));
        assertTrue(!find(WorkView.class).single().getElement().getTextRecursively().contains("Petrov"));
    }

    private NativeButton cell(String label) {
        return find(NativeButton.class).all().stream()
                .filter(each -> String.valueOf(each.getElement().getAttribute("aria-label")).startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).all().getFirst();
    }
}
