package halcyon.ui.frontdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.Rearranged;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.ui.parts.Board;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.stage.StageInstantiators;
import halcyon.ui.stage.StagePerson;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.frontdesk", "halcyon.ui.shell"})
class BoardViewTest extends BrowserlessTest {
    private static SampleDesk desk = new SampleDesk();

    static {
        give();
    }

    private static void give() {
        StageInstantiators.use(desk.scheduling(), desk.directory(), desk.protocols(), desk.overviews(), desk.views(), desk.changes(), desk.waiting(), desk.visits());
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @BeforeEach
    void forget() {
        desk.asked.clear();
    }

    @Test
    void countsAreDoorsToTheListTheyCount() {
        open("date=2026-11-24");

        assertTrue(find(Board.class).exists());
        var doors = find(Anchor.class).withClassName("door").all();
        assertEquals(List.of("8", "3", "2", "2", "2"), doors.stream().map(door -> door.getElement().getChild(0).getText()).toList());
        assertEquals("calendar?site=denver&date=2026-11-24&show=chair&view=list", doors.get(1).getHref());
    }

    @Test
    void aFilterInTheAddressFiltersTheList() {
        open("date=2026-11-24&view=list&show=late");

        assertEquals(2, test(grid()).size());
        assertFalse(find(Board.class).exists());
    }

    @Test
    void aBookingInTheAddressOpensBesideTheBoardAndIsWrittenDownAsRead() {
        open("date=2026-11-24&booking=4");

        assertTrue(find(SidePanel.class).exists());
        assertTrue(desk.asked.contains("outlook"));
        assertEquals("session/check-in?booking=4", find(Anchor.class).id("next-step").getHref());
    }

    @Test
    void whatThePatientSaidStandsBesideAndAnEarlierPlaceIsWishedInOneClick() {
        open("date=2026-11-24&booking=8");
        assertTrue(find(SidePanel.class).single().getElement().getTextRecursively().contains("asks for another time, rather later"));

        test(find(Button.class).withId("would-come-earlier").single()).click();

        assertTrue(desk.asked.contains("joinWaitingList"));
    }

    @Test
    void cancellingAsksWhyFirst() {
        open("date=2026-11-24&booking=4");
        test(button("Cancel this visit")).click();
        test(button("Cancel the visit")).click();
        assertFalse(desk.asked.contains("callOff"));

        test(find(TextField.class).all().stream().filter(field -> field.getLabel().startsWith("Why")).findFirst().orElseThrow()).setValue("has a cold");
        test(button("Cancel the visit")).click();

        assertTrue(desk.asked.contains("callOff"));
        assertFalse(find(SidePanel.class).exists());
    }

    @Test
    void aRefusedMoveSaysWhyAndWhereItWouldFit() {
        open("date=2026-11-24");
        day(new Rearranged.Refused(Sentence.of("scheduling.chair-not-free"), Optional.of(SampleDesk.place(1, 9, 0, 2, 11))))
                .move(new Board.Proposed("2", "3", StagePerson.NOW));

        var said = said();
        assertTrue(said.contains("The chair is taken") && said.contains("Wed 25 Nov 09:00, Chair 2"), said);
    }

    @Test
    void twoVisitsAreSwappedAndTakenBack() {
        open("date=2026-11-24");
        day(desk.done()).swap(new Board.Swapping("2", "4"));

        assertTrue(said().contains("Ruiz and Novak have changed places."), said());
        test(find(NativeButton.class).withText("Undo").single()).click();
        assertTrue(desk.asked.contains("undo"));
    }

    @Test
    void someoneWasFasterShowsBothVersions() {
        open("date=2026-11-24");
        day(desk.stale()).move(new Board.Proposed("2", "3", StagePerson.NOW));

        var said = find(StaleDialog.class).single().getElement().getTextRecursively();
        assertTrue(said.contains("Tue 24 Nov 10:00") && said.contains("Tue 24 Nov 10:40"), said);
    }

    @Test
    void repairShowsItsMovesBeforeAnythingIsDone() {
        open("date=2026-11-24");
        test(button("Repair the day")).click();
        assertFalse(desk.asked.contains("acceptRepair"));

        desk.rearranged = desk.done();
        test(button("Make this move")).click();
        assertTrue(desk.asked.contains("acceptRepair"));
    }

    private SeenDay day(Rearranged answer) {
        desk.rearranged = answer;
        var user = new StagePerson();
        var seen = desk.scheduling().dayBoard(user.actor(), SiteId.of("denver"), LocalDate.of(2026, 11, 24));
        var at = BoardAddress.of(QueryParameters.empty(), SiteId.of("denver"), LocalDate.of(2026, 11, 24));
        return new SeenDay(seen, at, new Rearranging(desk.changes(), desk.directory(), user, () -> {}));
    }

    private String said() {
        return find(Notification.class).all().getFirst().getElement().getTextRecursively();
    }

    @Test
    void peopleStandSideBySideAndTheirVisitsBeneath() {
        open("date=2026-11-24&by=people");

        var drawn = drawn();
        assertTrue(drawn.contains("J. Reyes") && drawn.contains("M. Kim") && !drawn.contains("Chair 5\",\"under"), drawn);
        assertTrue(drawn.contains("\"sideways\":false"), drawn);
    }

    @Test
    void hiddenColumnsAreLeftOutAndFilteredVisitsStayFaint() {
        open("date=2026-11-24&hide=1.2&show=work");

        var drawn = drawn();
        assertFalse(drawn.contains("\"label\":\"Chair 1\""), drawn);
        assertTrue(drawn.contains("\"label\":\"Chair 3\"") && drawn.contains("\"faint\":true"), drawn);
    }

    @Test
    void daySheetTakesTheFilteredVisitsAway() {
        UI.getCurrent().navigate("day-sheet", QueryParameters.fromString("site=denver&date=2026-11-24"));

        assertTrue(find(com.vaadin.flow.component.html.H2.class).exists());
    }

    private String drawn() {
        return String.valueOf(find(Board.class).single().getElement().getPropertyRaw("data"));
    }

    @Test
    void nonsenseInTheAddressShowsToday() {
        open("date=soon&booking=x&site=BAD%20SITE");

        assertTrue(find(Board.class).exists());
        assertFalse(find(SidePanel.class).exists());
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<DayBoard.Visit> grid() {
        return find(Grid.class).single();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("calendar", QueryParameters.fromString(query));
    }
}
