package halcyon.scheduling.internal;

import static halcyon.scheduling.internal.SchedulingFixture.BOULDER;
import static halcyon.scheduling.internal.SchedulingFixture.DENVER;
import static halcyon.scheduling.internal.SchedulingFixture.DESK;
import static halcyon.scheduling.internal.SchedulingFixture.NURSE;
import static halcyon.scheduling.internal.SchedulingFixture.SYSTEM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.clearance.ClearanceChanged;
import halcyon.platform.MovableClock;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Cancelled;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.MoveBooking;
import halcyon.scheduling.Moved;
import halcyon.scheduling.Place;
import halcyon.scheduling.Restored;
import halcyon.scheduling.Rostered;
import halcyon.scheduling.Shift;
import halcyon.shared.Actor;
import halcyon.shared.Check;
import halcyon.shared.Events;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.TimeSlot;
import halcyon.testing.Await;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchedulingTest {
    private static SchedulingFixture house;

    @BeforeAll
    static void start() {
        house = new SchedulingFixture();
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @AfterEach
    void nothingIsBookedTwiceAndTheIndexIsRight() {
        assertEquals(Check.Level.OK, house.check().level(), house.check().said());
        house.scheduling.bookingsAt(SYSTEM, DENVER, wholeTime()).stream()
                .filter(booking -> booking.state() == BookingState.BOOKED)
                .forEach(booking -> house.scheduling.cancel(SYSTEM, booking.id(), "tidied up"));
    }

    @Test
    void findsACourseAndBooksAllOfIt() {
        var patient = house.patient();
        var found = house.scheduling.findCourse(DESK, house.find(patient, house.monday));
        var places = found.proposals().getFirst().places();

        var booked = booked(house.book("find-and-book", patient, places));

        assertEquals(6, booked.bookings().size());
        assertTrue(booked.clearance().mayProceed());
        var bookings = house.scheduling.bookingsOf(DESK, patient);
        assertEquals(places, bookings.stream().map(booking -> booking.place()).toList());
        assertEquals(List.of(1, 2, 3, 4, 5, 6), bookings.stream().map(booking -> booking.number()).toList());
        assertEquals(1, house.count("SELECT COUNT(*) FROM platform_event WHERE type LIKE '%CourseBooked' AND patient = ?", patient.value()));
        assertEquals(SchedulingFixture.DENVER, bookings.getFirst().site());
    }

    @Test
    void aRepeatedCommandBooksOnce() {
        var patient = house.patient();
        var command = house.book("repeated", patient, house.course(house.monday, 8, 0, 0, 0));

        var first = booked(command);
        var second = booked(command);

        assertEquals(first, second);
        assertEquals(6, house.scheduling.bookingsOf(DESK, patient).size());
        assertThrows(
                IllegalArgumentException.class,
                () -> house.scheduling.bookCourse(DESK, house.book("repeated", house.patient(), command.places())));
    }

    @Test
    void allSixOrNone() {
        booked(house.book("in-the-way", house.patient(), house.course(house.monday, 8, 0, 0, 0)));
        var patient = house.patient();
        var places = new ArrayList<>(house.course(house.monday, 12, 0, 1, 1));
        places.set(4, house.place(house.monday.plusDays(14), 9, 0, 0, 1));

        var taken = assertInstanceOf(
                CourseBooking.PlaceTaken.class, house.scheduling.bookCourse(DESK, house.book("all-or-none", patient, places)));

        assertEquals(4, taken.index());
        assertEquals("scheduling.chair-taken", taken.reason().key());
        assertTrue(taken.reason().in(Locale.ENGLISH).startsWith("Chair 1 at "), taken.reason().toString());
        assertEquals(List.of(), house.scheduling.bookingsOf(DESK, patient));
        places.set(4, taken.next().orElseThrow());
        assertEquals(6, booked(house.book("with-the-next-place", patient, places)).bookings().size());
    }

    @Test
    void touchingVisitsShareAChairAndOverlappingOnesDoNot() {
        booked(house.book("touch-1", house.patient(), house.course(house.monday, 8, 0, 0, 0)));

        booked(house.book("touch-2", house.patient(), house.course(house.monday, 10, 0, 0, 0)));
        assertTaken("scheduling.chair-taken", house.course(house.monday, 9, 55, 0, 1), house.patient());
        assertTaken("scheduling.chair-taken", house.course(house.monday, 11, 55, 0, 1), house.patient());
    }

    @Test
    void anObserverWatchesTwoAndNoThird() {
        booked(house.book("watch-1", house.patient(), house.course(house.monday, 8, 0, 0, 0)));
        booked(house.book("watch-2", house.patient(), house.course(house.monday, 8, 0, 1, 0)));

        assertTaken("scheduling.observer-taken", house.course(house.monday, 8, 0, 2, 0), house.patient());
        booked(house.book("watch-3", house.patient(), house.course(house.monday, 8, 0, 2, 1)));
    }

    @Test
    void aPatientIsInOnePlaceAtATime() {
        var patient = house.patient();
        booked(house.book("one-place", patient, house.course(house.monday, 8, 0, 0, 0)));

        assertBroken(0, "scheduling.other-session", house.course(house.monday, 8, 0, 1, 1), patient);
    }

    @Test
    void refusesPlacesThatBreakARule() {
        var patient = house.patient();
        var good = house.course(house.monday, 8, 0, 0, 0);

        assertBroken(5, "scheduling.not-all-sessions", good.subList(0, 5), patient);
        assertBroken(2, "scheduling.gap", with(good, 2, house.place(house.monday.plusDays(4), 8, 0, 0, 0)), patient);
        assertBroken(1, "scheduling.outside-hours", with(good, 1, house.place(house.monday.plusDays(3), 16, 30, 0, 0)), patient);
        assertBroken(1, "scheduling.outside-hours", with(good, 1, house.place(house.monday.plusDays(5), 8, 0, 0, 0)), patient);
        assertBroken(0, "scheduling.off-mark", with(good, 0, house.place(house.monday, 8, 1, 0, 0)), patient);
        assertBroken(0, "scheduling.in-the-past", with(good, 0, house.place(house.monday.minusDays(21), 8, 0, 0, 0)), patient);
        var tooLong = new Place(
                DENVER, TimeSlot.of(house.at(house.monday, 8, 0), Duration.ofMinutes(125)), house.chairs.getFirst(), house.observers.getFirst(), house.prescriber);
        assertBroken(0, "scheduling.wrong-length", with(good, 0, tooLong), patient);
        var nobody = new Place(DENVER, good.getFirst().slot(), house.chairs.getFirst(), house.prescriber, house.prescriber);
        assertBroken(0, "scheduling.observer-away", with(good, 0, nobody), patient);
        var noDoctor = new Place(DENVER, good.getFirst().slot(), house.chairs.getFirst(), house.observers.getFirst(), house.observers.getLast());
        assertBroken(0, "scheduling.prescriber-away", with(good, 0, noDoctor), patient);
    }

    @Test
    void aHardGateStopsTheBooking() {
        var stranger = PatientId.of(999_999);

        var answer = house.scheduling.bookCourse(DESK, house.book("stranger", stranger, house.course(house.monday, 8, 0, 0, 0)));

        var stops = assertInstanceOf(CourseBooking.NotCleared.class, answer).clearance().stops();
        assertEquals("directory.screening", stops.getFirst().gate());
    }

    @Test
    void cancellingFreesThePlaceAndCanBeTakenBack() {
        var course = booked(house.book("cancel-1", house.patient(), house.course(house.monday, 8, 0, 0, 0)));
        var first = course.bookings().getFirst();

        assertInstanceOf(Cancelled.Refused.class, house.scheduling.cancel(DESK, first, " "));
        assertInstanceOf(Cancelled.Done.class, house.scheduling.cancel(DESK, first, "has a cold"));
        assertEquals(BookingState.CANCELLED, house.scheduling.booking(DESK, first).state());
        assertInstanceOf(Restored.Done.class, house.scheduling.restore(DESK, first));
        assertEquals(BookingState.BOOKED, house.scheduling.booking(DESK, first).state());

        assertInstanceOf(Cancelled.Done.class, house.scheduling.cancel(DESK, first, "has a cold again"));
        booked(house.book("cancel-2", house.patient(), with(house.course(house.monday, 12, 0, 1, 1), 0, house.place(house.monday, 8, 0, 0, 0))));
        var refused = assertInstanceOf(Restored.Refused.class, house.scheduling.restore(DESK, first));
        assertEquals("scheduling.restore-taken", refused.reason().key());
    }

    @Test
    void aVisitOnlyGoesForwardAndLeavingEarlyFreesTheRest() {
        var week = house.monday.plusDays(28);
        var clock = house.halcyon.getBean(MovableClock.class);
        var course = booked(house.book("forward", house.patient(), house.course(week, 8, 0, 0, 0)));
        var first = course.bookings().getFirst();
        var before = clock.instant();
        clock.advance(Duration.between(before, house.at(week, 9, 2)));
        try {
            house.scheduling.progress(NURSE, first, BookingState.ARRIVED);
            house.scheduling.progress(NURSE, first, BookingState.DOSED);
            house.scheduling.progress(NURSE, first, BookingState.DOSED);
            assertThrows(IllegalStateException.class, () -> house.scheduling.progress(NURSE, first, BookingState.ARRIVED));
            assertInstanceOf(Cancelled.Refused.class, house.scheduling.cancel(DESK, first, "too late"));
            house.scheduling.progress(NURSE, first, BookingState.LEFT);

            assertEquals(3, house.count("SELECT COUNT(*) FROM platform_event WHERE type LIKE '%BookingChanged' AND payload LIKE ?",
                    "%\"booking\":" + first + ",%"));
            assertTaken("scheduling.chair-taken", with(house.course(week, 12, 0, 1, 1), 0, house.place(week, 9, 10, 0, 1)), house.patient());
            booked(house.book("after-her", house.patient(), with(house.course(week, 12, 0, 1, 1), 0, house.place(week, 9, 15, 0, 1))));
            assertEquals(house.at(week, 9, 5), visit(week, first).chairUntil());
        } finally {
            clock.advance(Duration.between(clock.instant(), before));
        }
    }

    @Test
    void aVisitMovesToAFreePlaceAndStaysWhereItIsOtherwise() {
        var mine = booked(house.book("move-1", house.patient(), house.course(house.monday, 8, 0, 0, 0))).bookings();
        booked(house.book("move-2", house.patient(), house.course(house.monday, 12, 0, 1, 0)));

        var moved = assertInstanceOf(Moved.Done.class, move(mine.getFirst(), 1, 0, 10, 0)).booking();
        assertEquals(house.chairs.get(1), moved.place().chair());
        assertEquals(moved.place(), house.scheduling.booking(DESK, mine.getFirst()).place());
        booked(house.book("move-3", house.patient(), with(house.course(house.monday, 14, 0, 2, 1), 0, house.place(house.monday, 8, 0, 0, 0))));

        assertRefused("scheduling.chair-not-free", move(mine.getFirst(), 1, 0, 10, 5));
        assertRefused("scheduling.closed", move(mine.getFirst(), 1, 0, 17, 0));
        assertRefused("scheduling.too-close", move(mine.getFirst(), 1, 2, 8, 0));
        var tooFar = assertInstanceOf(Moved.Refused.class, move(mine.getLast(), 0, 21, 8, 0));
        assertEquals("scheduling.gap", tooFar.reason().key());
        assertTrue(tooFar.next().isPresent());
        assertEquals(moved.place(), house.scheduling.booking(DESK, mine.getFirst()).place());
        assertEquals(1, house.count("SELECT COUNT(*) FROM platform_event WHERE type LIKE '%BookingMoved'"));
    }

    @Test
    void theBoardShowsTheDayWithItsLoad() {
        booked(house.book("board-1", house.patient(), house.course(house.monday, 8, 0, 0, 0)));
        booked(house.book("board-2", house.patient(), house.course(house.monday, 9, 0, 1, 0)));

        var board = house.scheduling.dayBoard(DESK, DENVER, house.monday);

        assertEquals(2, board.visits().size());
        assertTrue(board.visits().getFirst().patientName().startsWith("Ruiz"));
        assertEquals(house.at(house.monday, 9, 50), board.visits().getFirst().chairUntil());
        assertEquals(List.of(1, 2, 1, 0), board.observers().stream().map(load -> load.watched()).toList());
        assertTrue(board.observers().stream().allMatch(load -> load.capacity() == 4));
        assertEquals(3, board.columns().size());
        assertEquals(3, board.shifts().size());
    }

    @Test
    void aPersonWorksAtOneSiteAtATime() {
        var nurse = house.staff(Role.NURSE);
        var day = house.monday;

        assertInstanceOf(Rostered.Done.class, house.shift(nurse, DENVER, Shift.Duty.OBSERVER, day, 8, 12));
        assertInstanceOf(Rostered.Done.class, house.shift(nurse, DENVER, Shift.Duty.OBSERVER, day, 8, 12));
        assertInstanceOf(Rostered.Refused.class, house.shift(nurse, BOULDER, Shift.Duty.OBSERVER, day, 11, 15));
        assertInstanceOf(Rostered.Done.class, house.shift(nurse, BOULDER, Shift.Duty.OBSERVER, day, 12, 15));
        assertEquals(2, house.count("SELECT COUNT(*) FROM scheduling_shift WHERE staff = ?", nurse.value()));
    }

    @Test
    void aChangedClearanceMakesWorkOfBookingsToCome() {
        var patient = house.patient();
        var course = booked(house.book("needs-work", patient, house.course(house.monday, 8, 0, 0, 0)));
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions = house.halcyon.getBean(TransactionOperations.class);

        transactions.executeWrite(status -> {
            house.halcyon.getBean(Events.class).publish(SYSTEM, new ClearanceChanged(patient, "consent.signed", house.now()));
            return status;
        });

        Await.await("all six bookings become work", () -> course.bookings().stream()
                .allMatch(booking -> house.scheduling.booking(DESK, booking).needsWork()));
    }

    @Test
    void staffOfAnotherSiteSeeAndChangeNothingHere() {
        var boulder = new Actor("bo", "Bo", Set.of(Role.FRONT_DESK), Set.of(BOULDER), false);
        var course = booked(house.book("not-yours", house.patient(), house.course(house.monday, 8, 0, 0, 0)));

        assertThrows(NotPermitted.class, () -> house.scheduling.booking(boulder, course.bookings().getFirst()));
        assertThrows(NotPermitted.class, () -> house.scheduling.cancel(boulder, course.bookings().getFirst(), "mine"));
        assertThrows(NotPermitted.class, () -> house.scheduling.dayBoard(boulder, DENVER, house.monday));
        assertEquals(BookingState.BOOKED, house.scheduling.booking(DESK, course.bookings().getFirst()).state());
    }

    private static Moved move(BookingId booking, int chair, int day, int hour, int minute) {
        var from = house.at(house.monday.plusDays(day), hour, minute);
        return house.scheduling.move(DESK, new MoveBooking(booking, house.chairs.get(chair), from));
    }

    private static void assertRefused(String key, Moved moved) {
        assertEquals(key, assertInstanceOf(Moved.Refused.class, moved).reason().key());
    }

    private DayBoard.Visit visit(LocalDate day, BookingId booking) {
        return house.scheduling.dayBoard(DESK, DENVER, day).visits().stream()
                .filter(visit -> visit.booking().id().equals(booking))
                .findFirst()
                .orElseThrow();
    }

    private void assertTaken(String key, List<Place> places, PatientId patient) {
        var answer = house.scheduling.bookCourse(DESK, house.book("taken-" + patient, patient, places));
        assertEquals(key, assertInstanceOf(CourseBooking.PlaceTaken.class, answer).reason().key());
        assertFalse(house.scheduling.bookingsOf(DESK, patient).stream().anyMatch(booking -> booking.state() == BookingState.BOOKED));
    }

    private void assertBroken(int index, String key, List<Place> places, PatientId patient) {
        var answer = house.scheduling.bookCourse(DESK, house.book("broken-" + key + patient, patient, places));
        var broken = assertInstanceOf(CourseBooking.RuleBroken.class, answer);
        assertEquals(key, broken.reason().key());
        assertEquals(index, broken.index());
        assertFalse(broken.reason().in(Locale.forLanguageTag("es")).contains("{"));
    }

    private static CourseBooking.Booked booked(BookCourse command) {
        return assertInstanceOf(CourseBooking.Booked.class, house.scheduling.bookCourse(DESK, command));
    }

    private static List<Place> with(List<Place> places, int index, Place place) {
        var changed = new ArrayList<>(places);
        changed.set(index, place);
        return List.copyOf(changed);
    }

    private static TimeSlot wholeTime() {
        return TimeSlot.of(house.now().minus(Duration.ofDays(30)), Duration.ofDays(400));
    }
}
