package halcyon.scheduling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.scheduling.CalendarChange;
import halcyon.scheduling.Overviews;
import halcyon.scheduling.Rotas;
import halcyon.scheduling.SaveView;
import halcyon.scheduling.SavedViews;
import halcyon.scheduling.SpecialDay;
import halcyon.shared.Actor;
import halcyon.shared.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Free time by the hour, visits for a file, filters under a name.
class OverviewsTest {
    private static SchedulingFixture clinic;

    @BeforeAll
    static void open() {
        clinic = new SchedulingFixture();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void bookingTakesItsMinutesOfTheDay() {
        var overviews = clinic.halcyon.getBean(Overviews.class);
        var day = clinic.monday.plusDays(35);
        var before = overviews.freeCapacity(SchedulingFixture.DESK, SchedulingFixture.DENVER, day, 1).getFirst();

        clinic.scheduling.bookCourse(
                SchedulingFixture.DESK, clinic.book("overview", clinic.patient(), clinic.course(day, 9, 0, 0, 0)));

        var after = overviews.freeCapacity(SchedulingFixture.DESK, SchedulingFixture.DENVER, day, 2);
        assertEquals(10, before.hours().size());
        assertEquals(0, before.taken());
        assertEquals(120, after.getFirst().taken());
        assertTrue(after.getFirst().free() < before.free());
        assertEquals(before.free(), after.getLast().free());
    }

    @Test
    void aClosedDayHasNoRoom() {
        var overviews = clinic.halcyon.getBean(Overviews.class);
        var manager = new Actor("manager", "Manager", Set.of(Role.SITE_MANAGER), Set.of(SchedulingFixture.DENVER), false);
        var day = clinic.monday.plusDays(21);
        var closed = new CalendarChange.SetSpecialDay(SpecialDay.closed(SchedulingFixture.DENVER, day, "stock-taking"));
        clinic.halcyon.getBean(Rotas.class).saveChange(manager, closed, List.of());

        var capacity = overviews.freeCapacity(SchedulingFixture.DESK, SchedulingFixture.DENVER, day, 2);

        assertEquals(0, capacity.getFirst().free());
        assertTrue(capacity.getLast().free() > 0);
        assertFalse(clinic.scheduling.dayBoard(SchedulingFixture.DESK, SchedulingFixture.DENVER, day).open());
    }

    @Test
    void aWeekendIsNotOpen() {
        var saturday = clinic.monday.plusDays(5);

        assertFalse(clinic.scheduling.dayBoard(SchedulingFixture.DESK, SchedulingFixture.DENVER, saturday).open());
        assertTrue(clinic.scheduling.dayBoard(SchedulingFixture.DESK, SchedulingFixture.DENVER, clinic.monday).open());
    }

    @Test
    void visitsTakenAwayAreWrittenDownAsRead() {
        var day = clinic.monday.plusDays(42);
        var patient = clinic.patient();
        clinic.scheduling.bookCourse(SchedulingFixture.DESK, clinic.book("away", patient, clinic.course(day, 13, 0, 1, 1)));
        var visit = clinic.scheduling.dayBoard(SchedulingFixture.DESK, SchedulingFixture.DENVER, day).visits().getFirst();
        var overviews = clinic.halcyon.getBean(Overviews.class);

        var none = overviews.takeAway(SchedulingFixture.DESK, SchedulingFixture.DENVER, day, Set.of(), "xlsx");
        var one = overviews.takeAway(SchedulingFixture.DESK, SchedulingFixture.DENVER, day, Set.of(visit.booking().id()), "xlsx");

        assertEquals(0, none.size());
        assertEquals(1, one.size());
    }

    @Test
    void sharedViewsAreSeenByTheSiteAndForgottenByTheirOwner() {
        var views = clinic.halcyon.getBean(SavedViews.class);
        var nurse = new Actor("n", "N", Set.of(Role.NURSE), Set.of(SchedulingFixture.DENVER), false);

        views.saveView(SchedulingFixture.DESK, new SaveView(SchedulingFixture.DENVER, "calendar", "Mine", "&show=work", false));
        var shared = views.saveView(SchedulingFixture.DESK, new SaveView(SchedulingFixture.DENVER, "calendar", "Ours", "&by=rooms", true));
        views.saveView(SchedulingFixture.DESK, new SaveView(SchedulingFixture.DENVER, "calendar", "Ours", "&by=people", true));

        assertEquals(2, views.savedViews(SchedulingFixture.DESK, SchedulingFixture.DENVER, "calendar").size());
        var seen = views.savedViews(nurse, SchedulingFixture.DENVER, "calendar");
        assertEquals("&by=people", seen.getFirst().query());
        views.forgetView(nurse, shared.id());
        assertEquals(1, views.savedViews(nurse, SchedulingFixture.DENVER, "calendar").size());
        views.forgetView(SchedulingFixture.DESK, shared.id());
        assertEquals(0, views.savedViews(nurse, SchedulingFixture.DENVER, "calendar").size());
    }

    @Test
    void viewThatLeavesItsScreenIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SaveView(SchedulingFixture.DENVER, "calendar", "Bad", "/../claims?x=<a>", true));
        assertThrows(IllegalArgumentException.class, () -> new SaveView(SchedulingFixture.DENVER, "calendar", "  ", "", true));
    }
}
