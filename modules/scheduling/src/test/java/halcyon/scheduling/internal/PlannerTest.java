package halcyon.scheduling.internal;

import static halcyon.scheduling.internal.SchedulingFixture.BOULDER;
import static halcyon.scheduling.internal.SchedulingFixture.DENVER;
import static halcyon.scheduling.internal.SchedulingFixture.DESK;
import static halcyon.scheduling.internal.SchedulingFixture.PROTOCOL;
import static halcyon.scheduling.internal.SchedulingFixture.SYSTEM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.directory.ResourceKind;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.CalendarChange;
import halcyon.scheduling.CalendarSaved;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.FindCourse;
import halcyon.scheduling.JoinWaitingList;
import halcyon.scheduling.JoinWaitingList.Wish;
import halcyon.scheduling.OutOfOrder;
import halcyon.scheduling.Place;
import halcyon.scheduling.Plan;
import halcyon.scheduling.PlanRequest;
import halcyon.scheduling.PlanWeights;
import halcyon.scheduling.Planner;
import halcyon.scheduling.Rotas;
import halcyon.scheduling.Shift;
import halcyon.scheduling.TimeOff;
import halcyon.scheduling.WaitingList;
import halcyon.shared.Actor;
import halcyon.shared.Check;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import halcyon.testing.Await;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PlannerTest {
    private static final Actor MANAGER = new Actor("mia", "Mia", Set.of(Role.SITE_MANAGER), Set.of(DENVER), false);
    private static final Actor NETWORK = new Actor("noa", "Noa", Set.of(Role.NETWORK_MANAGER), Set.of(), true);
    private static final PlanWeights QUICK = new PlanWeights(60, 1, 120, 120, 3, 10_000, 30, 300);

    private static SchedulingFixture house;
    private static Planner planner;

    @BeforeAll
    static void start() {
        house = new SchedulingFixture();
        planner = house.halcyon.getBean(Planner.class);
        planner.setPlanWeights(NETWORK, house.monday.minusDays(1), QUICK);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @AfterEach
    void nothingIsBookedTwiceAndTheIndexIsRight() {
        assertEquals(Check.Level.OK, house.check().level(), house.check().said());
        var always = new TimeSlot(house.at(house.monday, 0, 0), house.at(house.monday.plusDays(90), 0, 0));
        house.scheduling.bookingsAt(SYSTEM, DENVER, always).stream()
                .filter(booking -> booking.state() == BookingState.BOOKED)
                .forEach(booking -> house.scheduling.cancel(SYSTEM, booking.id(), "tidied up"));
    }

    @Test
    void plansCoursesThatDoNotMeetAndBooksNothingUntilAccepted() {
        var plan = planner.proposePlan(MANAGER, request(waiting(7)));

        assertEquals(7, plan.courses().size());
        assertEquals(List.of(), plan.leftCourses());
        assertEquals(0, plan.costs().leftOut());
        assertTrue(plan.weights().points(plan.costs()) <= plan.weights().points(plan.inTurn()));
        assertEquals(0, bookedNow());
        assertEquals(plan, planner.proposedPlan(MANAGER, plan.id()));

        var outcome = planner.acceptPlan(MANAGER, plan.id());

        assertTrue(outcome.isComplete(), outcome::toString);
        assertEquals(7 * 6, bookedNow());
        for (var course : plan.courses()) assertEquals(course.places(), places(course.wish().patient()));
    }

    @Test
    void acceptingAgainChangesNothing() {
        var plan = planner.proposePlan(MANAGER, request(waiting(2)));

        var first = planner.acceptPlan(MANAGER, plan.id());
        var second = planner.acceptPlan(MANAGER, plan.id());

        assertEquals(first, second);
        assertEquals(12, bookedNow());
        assertEquals(1, house.count("SELECT COUNT(*) FROM platform_event WHERE type LIKE '%PlanAccepted' AND payload LIKE ?", "%\"plan\":" + plan.id() + ",%"));
    }

    @Test
    void whoWaitsToBeginIsPlannedAndThenWaitsNoLonger() {
        var list = house.halcyon.getBean(WaitingList.class);
        var patient = house.patient();
        list.joinWaitingList(DESK, new JoinWaitingList(
                patient, new Wish.ToBegin(PROTOCOL), Set.of(DENVER), Set.of(), LocalTime.of(8, 0), LocalTime.of(17, 0), house.monday.minusDays(3), 4));

        var waiting = planner.coursesThatWait(MANAGER, List.of(DENVER), house.monday);

        assertEquals(List.of(new FindCourse(patient, PROTOCOL, DENVER, house.monday, Set.of(), LocalTime.of(8, 0), LocalTime.of(17, 0))), waiting);
        var outcome = planner.acceptPlan(MANAGER, planner.proposePlan(MANAGER, request(waiting)).id());
        assertTrue(outcome.isComplete(), outcome::toString);
        Await.await("the list to be settled", () -> planner.coursesThatWait(MANAGER, List.of(DENVER), house.monday).isEmpty());
        assertEquals(List.of(), list.waitingAt(DESK, DENVER));
        assertThrows(NotPermitted.class, () -> planner.coursesThatWait(MANAGER, List.of(BOULDER), house.monday));
    }

    @Test
    void saysWhyACourseBeginsThere() {
        var plan = planner.proposePlan(MANAGER, request(waiting(1)));

        var why = plan.courses().getFirst().why();
        assertEquals("scheduling.plan.cheapest", why.key());
        assertTrue(why.in(Locale.ENGLISH).startsWith("Begins on Mon "), why::toString);
        assertNotEquals(why.in(Locale.ENGLISH), why.in(Locale.of("es")));
    }

    @Test
    void leavesOutWhatCannotBeAndSaysWhy() {
        var wish = new FindCourse(house.patient(), PROTOCOL, DENVER, house.monday, Set.of(DayOfWeek.MONDAY), LocalTime.of(7, 0), LocalTime.of(8, 30));
        var unknown = new FindCourse(house.patient(), "no-such-protocol", DENVER, house.monday, Set.of(), LocalTime.of(7, 0), LocalTime.of(19, 0));

        var plan = planner.proposePlan(MANAGER, request(List.of(wish, unknown)));

        assertEquals(List.of(), plan.courses());
        assertEquals(
                Set.of("scheduling.plan.nothing-fits", "scheduling.plan.no-protocol"),
                Set.copyOf(plan.leftCourses().stream().map(left -> left.reason().key()).toList()));
        assertEquals(1, plan.costs().leftOut());
    }

    @Test
    void movesVisitsWhoseChairIsBrokenAndKeepsTheirTime() {
        var from = house.monday.plusDays(28);
        book("broken", house.course(from, 9, 0, 0, 0));
        book("broken-too", house.course(from, 11, 0, 0, 0));
        breakFirstChair(new TimeSlot(house.at(from.plusDays(3), 0, 0), house.at(from.plusDays(4), 0, 0)));
        var repairs = new PlanRequest(List.of(DENVER), from, 28, List.of());

        var plan = planner.proposePlan(MANAGER, repairs);

        assertEquals(2, plan.moves().size());
        assertEquals(2, plan.costs().moves());
        assertEquals(0, plan.costs().minutesMoved());
        for (var move : plan.moves()) {
            assertEquals("scheduling.chair-out-of-order", move.trouble().key());
            assertEquals("scheduling.plan.same-time", move.why().key());
            assertEquals(move.booking().place().slot().from(), move.to().slot().from());
            assertNotEquals(house.chairs.getFirst(), move.to().chair());
            assertTrue(move.booking().needsWork());
            assertEquals(move.booking(), house.scheduling.booking(SYSTEM, move.booking().id()));
        }

        var outcome = planner.acceptPlan(MANAGER, plan.id());

        assertTrue(outcome.isComplete(), outcome::toString);
        for (var move : plan.moves()) {
            var now = house.scheduling.booking(SYSTEM, move.booking().id());
            assertEquals(move.to().chair(), now.place().chair());
            assertFalse(now.needsWork());
        }
        assertEquals(List.of(), planner.proposePlan(MANAGER, repairs).moves());
    }

    @Test
    void movesVisitsWhoseObserverIsAwayToThePeopleItSays() {
        book("away", house.course(house.monday, 9, 0, 0, 0));
        var day = new TimeSlot(house.at(house.monday.plusDays(7), 0, 0), house.at(house.monday.plusDays(8), 0, 0));
        var off = new CalendarChange.AddTimeOff(new TimeOff(house.observers.getFirst(), day, TimeOff.Kind.LEAVE, "wedding"));
        var bookings = house.scheduling.bookingsAt(SYSTEM, DENVER, day).stream().map(booking -> booking.id()).toList();
        assertInstanceOf(CalendarSaved.Done.class, house.halcyon.getBean(Rotas.class).saveChange(SYSTEM, off, bookings));

        var plan = planner.proposePlan(MANAGER, request(List.of()));
        var first = planner.acceptPlan(MANAGER, plan.id());

        var move = plan.moves().getFirst();
        assertEquals(house.observers.get(1), move.to().observer());
        assertEquals(move.to(), house.scheduling.booking(SYSTEM, move.booking().id()).place());
        assertTrue(first.isComplete(), first::toString);
        assertEquals(first, planner.acceptPlan(MANAGER, plan.id()));
    }

    @Test
    void goesToAnotherSiteOnlyWhenItMustAndStaysThere() {
        house.directory.addResource(SYSTEM, BOULDER, ResourceKind.CHAIR, "Window");
        var nurse = house.staff(Role.NURSE);
        var prescriber = house.staff(Role.PRESCRIBER);
        for (var day = 0; day < 30; day++) {
            house.shift(nurse, BOULDER, Shift.Duty.OBSERVER, house.monday.plusDays(day), 8, 18);
            house.shift(prescriber, BOULDER, Shift.Duty.PRESCRIBER, house.monday.plusDays(day), 8, 18);
        }
        var either = List.of(DENVER, BOULDER);
        var wish = new FindCourse(house.patient(), PROTOCOL, either, house.monday, Set.of(), LocalTime.of(7, 0), LocalTime.of(19, 0));

        var plan = planner.proposePlan(NETWORK, new PlanRequest(either, house.monday, 28, List.of(wish)));
        var there = new FindCourse(wish.patient(), PROTOCOL, List.of(BOULDER), house.monday, Set.of(), LocalTime.of(7, 0), LocalTime.of(19, 0));
        var other = planner.proposePlan(NETWORK, new PlanRequest(either, house.monday, 28, List.of(there)));

        assertEquals(Set.of(DENVER), sites(plan));
        assertEquals(Set.of(BOULDER), sites(other));
        assertThrows(NotPermitted.class, () -> planner.proposePlan(MANAGER, request(List.of(wish))));
    }

    @Test
    void keepsTheTimeOfDayWhereNothingElseCounts() {
        var plan = planner.proposePlan(MANAGER, request(waiting(1)));

        var times = plan.courses().getFirst().places().stream().map(place -> place.slot().from().atZone(SchedulingFixture.ZONE).toLocalTime()).distinct();
        assertEquals(1, times.count());
    }

    @Test
    void aPlaceTakenMeanwhileIsRefusedAndTheRestIsBooked() {
        var plan = planner.proposePlan(MANAGER, request(waiting(2)));
        book("rival", plan.courses().getFirst().places());

        var outcome = planner.acceptPlan(MANAGER, plan.id());

        assertTrue(outcome.courses().getFirst().refused().isPresent());
        assertTrue(outcome.courses().get(1).course().isPresent());
        assertEquals(12, bookedNow());
    }

    @Test
    void plansWithTheWeightsOfItsDate() {
        var later = house.monday.plusDays(40);
        var heavy = new PlanWeights(1, 50, 1, 1, 50, 9_000, 60, 100);
        planner.setPlanWeights(NETWORK, later, heavy);

        assertEquals(QUICK, planner.planWeights(MANAGER, house.monday));
        assertEquals(heavy, planner.planWeights(MANAGER, later));
        assertThrows(NotPermitted.class, () -> planner.setPlanWeights(MANAGER, later, heavy));
        assertThrows(IllegalArgumentException.class, () -> planner.setPlanWeights(NETWORK, house.monday.minusDays(30), heavy));
        assertEquals(heavy, planner.proposePlan(MANAGER, new PlanRequest(List.of(DENVER), later, 10, List.of())).weights());
    }

    @Test
    void overtimeIsAvoidedWhereItCounts() {
        planner.setPlanWeights(NETWORK, house.monday, new PlanWeights(0, 0, 0, 0, 100, 10_000, 120, 100));
        var late = new FindCourse(house.patient(), PROTOCOL, DENVER, house.monday, Set.of(), LocalTime.of(13, 0), LocalTime.of(18, 0));

        var plan = planner.proposePlan(MANAGER, request(List.of(late)));

        assertEquals(0, plan.costs().overtimeMinutes());
        planner.setPlanWeights(NETWORK, house.monday, QUICK);
    }

    @Test
    void onlyManagersOfAllItsSitesPlan() {
        assertThrows(NotPermitted.class, () -> planner.proposePlan(DESK, request(List.of())));
        var both = new PlanRequest(List.of(DENVER, BOULDER), house.monday, 14, List.of());
        assertThrows(NotPermitted.class, () -> planner.proposePlan(MANAGER, both));
        var plan = planner.proposePlan(NETWORK, both);
        assertThrows(NotPermitted.class, () -> planner.acceptPlan(MANAGER, plan.id()));
        assertThrows(NotPermitted.class, () -> planner.proposedPlan(MANAGER, plan.id()));
    }

    @Test
    void aNetworkManagerAcceptsToo() {
        var plan = planner.proposePlan(NETWORK, request(waiting(1)));

        assertTrue(planner.acceptPlan(NETWORK, plan.id()).isComplete());
    }

    @Test
    void aRequestMakesSense() {
        var wish = house.find(house.patient(), house.monday);
        assertThrows(IllegalArgumentException.class, () -> request(List.of(wish, wish)));
        assertThrows(IllegalArgumentException.class, () -> new PlanRequest(List.of(), house.monday, 14, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new PlanRequest(List.of(DENVER), house.monday, 0, List.of()));
    }

    private static List<FindCourse> waiting(int patients) {
        return IntStream.range(0, patients).mapToObj(each -> house.find(house.patient(), house.monday)).toList();
    }

    private static PlanRequest request(List<FindCourse> waiting) {
        return new PlanRequest(List.of(DENVER), house.monday, 28, waiting);
    }

    private static int bookedNow() {
        return house.count("SELECT COUNT(*) FROM scheduling_booking WHERE state = 'BOOKED'");
    }

    private static Set<SiteId> sites(Plan plan) {
        return plan.courses().stream().flatMap(course -> course.places().stream()).map(Place::site).collect(Collectors.toSet());
    }

    private static List<Place> places(PatientId patient) {
        return house.scheduling.bookingsOf(SYSTEM, patient).stream().map(booking -> booking.place()).toList();
    }

    private static void breakFirstChair(TimeSlot slot) {
        var rotas = house.halcyon.getBean(Rotas.class);
        var broken = new CalendarChange.TakeOutOfOrder(new OutOfOrder(DENVER, house.chairs.getFirst(), slot, "torn"));
        var bookings = house.scheduling.bookingsAt(SYSTEM, DENVER, slot).stream().map(booking -> booking.id()).toList();
        assertInstanceOf(CalendarSaved.Done.class, rotas.reportChange(SYSTEM, broken, bookings));
    }

    private static void book(String key, List<Place> places) {
        var booked = house.scheduling.bookCourse(SYSTEM, house.book(key, house.patient(), places));
        assertInstanceOf(CourseBooking.Booked.class, booked);
    }
}
