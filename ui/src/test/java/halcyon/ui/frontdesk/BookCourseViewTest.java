package halcyon.ui.frontdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.CourseId;
import halcyon.shared.Sentence;
import halcyon.ui.parts.GateList;
import halcyon.ui.parts.PatientBanner;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.stage.StageInstantiators;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = {"halcyon.ui.frontdesk", "halcyon.ui.shell"})
class BookCourseViewTest extends BrowserlessTest {
    private static SampleDesk desk = new SampleDesk();

    static {
        StageInstantiators.use(desk.scheduling(), desk.directory(), desk.protocols());
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(StageInstantiators.class);
    }

    @BeforeEach
    void open() {
        StageInstantiators.use(desk.scheduling(), desk.directory(), desk.protocols());
        desk.asked.clear();
        UI.getCurrent().navigate("book/7");
    }

    @Test
    void offersThreeCoursesAndSaysWhyNotSooner() {
        assertTrue(find(PatientBanner.class).exists());
        assertEquals(3, find(RadioButtonGroup.class).id("proposals").getListDataView().getItemCount());
        assertEquals(3, find(ReasonList.class).single().getChildren().count());
        assertEquals("Book all 6", book().getText());
    }

    @Test
    void changingAWishLooksAgainAndTurnedHoursDoNot() {
        var pickers = find(TimePicker.class).all();
        test(pickers.get(0)).setValue(LocalTime.of(9, 0));
        assertEquals(2, desk.asked.stream().filter("findCourse"::equals).count());

        test(pickers.get(1)).setValue(LocalTime.of(8, 0));
        assertEquals(2, desk.asked.stream().filter("findCourse"::equals).count());
        assertTrue(pickers.get(1).isInvalid());
    }

    @Test
    void bookedIsSaidInTheHeadWithTheWayOn() {
        desk.next = new CourseBooking.Booked(new CourseId(1), List.of(new BookingId(1)), SampleDesk.clearance());

        test(book()).click();

        assertFalse(find(RadioButtonGroup.class).withId("proposals").exists());
        assertEquals(6, find(ReasonList.class).single().getChildren().count());
    }

    @Test
    void aTakenPlaceOffersTheNextOneThatFits() {
        desk.next = new CourseBooking.PlaceTaken(
                3, Sentence.of("scheduling.chair-taken", "Chair 4", "2026-12-10 09:30"), Optional.of(SampleDesk.place(16, 11, 0, 1, 12)));
        test(book()).click();
        assertEquals(1, find(Div.class).withClassName("why-block").all().size());
        assertEquals("Take Thu 10 Dec 11:00, Chair 1, J. Reyes instead, and book all", find(Button.class).id("take-next").getText());

        desk.next = new CourseBooking.Booked(new CourseId(1), List.of(new BookingId(1)), SampleDesk.clearance());
        test(find(Button.class).id("take-next")).click();

        assertEquals(2, desk.asked.stream().filter("bookCourse"::equals).count());
        assertFalse(find(RadioButtonGroup.class).withId("proposals").exists());
    }

    @Test
    void aRedGateIsShownWithItsCure() {
        desk.next = new CourseBooking.NotCleared(SampleDesk.clearance());

        test(book()).click();

        assertTrue(find(GateList.class).exists());
        assertTrue(book().isEnabled());
    }

    private Button book() {
        return find(Button.class).id("book-all");
    }
}
