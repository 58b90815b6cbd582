package halcyon.scheduling.internal;

import static halcyon.scheduling.internal.SchedulingFixture.DENVER;
import static halcyon.scheduling.internal.SchedulingFixture.DESK;
import static halcyon.scheduling.internal.SchedulingFixture.NURSE;
import static halcyon.scheduling.internal.SchedulingFixture.SYSTEM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.platform.MovableClock;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.CalendarChange;
import halcyon.scheduling.CalendarPreviewed;
import halcyon.scheduling.CalendarSaved;
import halcyon.scheduling.Changes;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.OutOfOrder;
import halcyon.scheduling.Rearranged;
import halcyon.scheduling.Reschedule;
import halcyon.scheduling.Rotas;
import halcyon.scheduling.TimeOff;
import halcyon.scheduling.Undone;
import halcyon.shared.Actor;
import halcyon.shared.NotPermitted;
import halcyon.shared.Role;
import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static SchedulingFixture house;
    private static Changes changes;
    private static MovableClock clock;

    @BeforeAll
    static void start() {
        house = new SchedulingFixture();
        changes = house.halcyon.getBean(Changes.class);
        clock = house.halcyon.getBean(MovableClock.class);
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @AfterEach
    void nothingIsBookedTwice() {
        assertEquals("OK", house.check().level().name(), house.check().said());
        house.scheduling.bookingsAt(SYSTEM, DENVER, TimeSlot.of(house.now(), Duration.ofDays(200))).stream()
                .filter(booking -> booking.state() == BookingState.BOOKED)
                .forEach(booking -> house.scheduling.cancel(SYSTEM, booking.id(), "tidied up"));
    }

    @Test
    void aMoveCanBeTakenBackForTenSeconds() {
        var seen = booked(8, 0, 0).getFirst();
        var moved = done(changes.reschedule(DESK, new Reschedule(seen, house.chairs.get(1), house.at(house.monday, 11, 0))));

        assertEquals(house.at(house.monday, 11, 0), now(seen).place().slot().from());
        var undone = assertInstanceOf(Undone.Done.class, changes.undo(DESK, moved.change()));

        assertEquals(seen.place(), undone.bookings().getFirst().place());
        assertEquals(seen.place(), now(seen).place());
        assertEquals("scheduling.undone-already", refused(changes.undo(DESK, moved.change())));
        var again = done(changes.reschedule(DESK, new Reschedule(seen, house.chairs.get(1), house.at(house.monday, 11, 0))));
        later(Duration.ofSeconds(11), () -> assertEquals("scheduling.undo-too-late", refused(changes.undo(DESK, again.change()))));
    }

    @Test
    void aStaleCommandIsAnsweredWithBothVersions() {
        var seen = booked(8, 0, 0).getFirst();
        done(changes.reschedule(DESK, new Reschedule(seen, house.chairs.get(1), house.at(house.monday, 11, 0))));

        var stale = assertInstanceOf(Rearranged.Stale.class, changes.callOff(NURSE, seen, "cold"));

        assertEquals(seen, stale.differences().getFirst().seen());
        assertEquals(house.at(house.monday, 11, 0), stale.differences().getFirst().now().place().slot().from());
        assertEquals(BookingState.BOOKED, now(seen).state());
    }

    @Test
    void whatWasChangedAgainIsNotTakenBack() {
        var seen = booked(8, 0, 0).getFirst();
        var first = done(changes.reschedule(DESK, new Reschedule(seen, house.chairs.get(1), house.at(house.monday, 11, 0))));
        done(changes.callOff(DESK, now(seen), "cold"));

        assertEquals("scheduling.changed-since", refused(changes.undo(DESK, first.change())));
    }

    @Test
    void twoVisitsTakeEachOthersPlaces() {
        var one = booked(8, 0, 0).getFirst();
        var other = booked(13, 1, 1).getFirst();

        var swapped = done(changes.swap(DESK, one, other));

        assertEquals(other.place(), now(one).place());
        assertEquals(one.place(), now(other).place());
        assertInstanceOf(Undone.Done.class, changes.undo(DESK, swapped.change()));
        assertEquals(one.place(), now(one).place());
        assertEquals(other.place(), now(other).place());
        var itself = changes.swap(DESK, one, one);
        assertEquals("scheduling.swap-itself", assertInstanceOf(Rearranged.Refused.class, itself).reason().key());
    }

    @Test
    void aSwapThatBreaksAGapIsRefusedWhole() {
        var one = booked(8, 0, 0);
        var other = booked(13, 1, 1);

        var answer = changes.swap(DESK, one.getFirst(), other.get(2));

        assertInstanceOf(Rearranged.Refused.class, answer);
        assertEquals(one.getFirst().place(), now(one.getFirst()).place());
        assertEquals(other.get(2).place(), now(other.get(2)).place());
    }

    @Test
    void aCancellationCanBeTakenBackWithItsOffer() {
        var seen = booked(8, 0, 0).getFirst();

        var cancelled = done(changes.callOff(DESK, seen, "cold"));
        assertEquals(1, planned(cancelled));
        assertInstanceOf(Undone.Done.class, changes.undo(DESK, cancelled.change()));

        assertEquals(BookingState.BOOKED, now(seen).state());
        assertEquals(0, planned(cancelled));
        assertEquals("scheduling.cancel-needs-reason",
                assertInstanceOf(Rearranged.Refused.class, changes.callOff(DESK, seen, " ")).reason().key());
    }

    @Test
    void aTakenPlaceIsNotTakenBack() {
        var seen = booked(8, 0, 0).getFirst();
        var cancelled = done(changes.callOff(DESK, seen, "cold"));
        var course = new ArrayList<>(house.course(house.monday, 14, 0, 2, 1));
        course.set(0, seen.place());
        var other = house.scheduling.bookCourse(DESK, house.book("taken-back", house.patient(), course));
        assertInstanceOf(CourseBooking.Booked.class, other, () -> other.toString());

        assertEquals("scheduling.restore-taken", refused(changes.undo(DESK, cancelled.change())));
        assertEquals(BookingState.CANCELLED, now(seen).state());
    }

    @Test
    void whoComesLateIsShiftedOrToldWhoIsNext() {
        var seen = booked(8, 0, 0).getFirst();
        assertEquals("scheduling.not-late", why(changes.arriveLate(NURSE, seen, house.at(house.monday, 7, 50))));

        var late = done(changes.arriveLate(NURSE, seen, house.at(house.monday, 8, 22)));
        assertEquals(house.at(house.monday, 8, 25), now(seen).place().slot().from());
        assertEquals(house.at(house.monday, 10, 25), now(seen).place().slot().to());
        assertInstanceOf(Undone.Done.class, changes.undo(NURSE, late.change()));

        booked(10, 0, 0);
        assertEquals("scheduling.next-in-chair", why(changes.arriveLate(NURSE, seen, house.at(house.monday, 8, 22))));
        assertEquals(seen.place(), now(seen).place());
    }

    @Test
    void whoDidNotComeIsOnlyKnownAfterTheTime() {
        var seen = booked(8, 0, 0).getFirst();
        assertEquals("scheduling.not-due-yet", why(changes.noShow(DESK, seen)));

        later(Duration.between(house.now(), house.at(house.monday, 8, 30)), () -> {
            var gone = done(changes.noShow(DESK, seen));
            assertEquals(BookingState.NO_SHOW, now(seen).state());
                assertInstanceOf(Undone.Done.class, changes.undo(DESK, gone.change()));
            assertEquals(BookingState.BOOKED, now(seen).state());
        });
    }

    @Test
    void aSickObserversVisitsGoToTheOtherOne() {
        var first = booked(8, 0, 0).getFirst();
        var second = booked(8, 1, 0).getFirst();
        var away = breaks(new CalendarChange.AddTimeOff(new TimeOff(house.observers.getFirst(), day(house.monday), TimeOff.Kind.SICK, "")));

        var repair = changes.proposeRepair(DESK, DENVER, house.monday);

        assertEquals(List.of(), repair.left());
        assertEquals(List.of(first.id(), second.id()), repair.moves().stream().map(move -> move.booking().id()).toList());
        repair.moves().forEach(move -> {
            assertEquals(move.booking().place().slot(), move.to().slot());
            assertEquals(move.booking().place().chair(), move.to().chair());
            assertEquals(house.observers.get(1), move.to().observer());
        });
        assertTrue(now(first).needsWork());
        done(changes.acceptRepair(DESK, repair));
        assertFalse(now(first).needsWork());
        assertTrue(changes.proposeRepair(DESK, DENVER, house.monday).moves().isEmpty());
        assertInstanceOf(Rearranged.Stale.class, changes.acceptRepair(DESK, repair));
        away.run();
    }

    @Test
    void aFullHouseWithABrokenChairShiftsOneVisit() {
        var broken = booked(8, 0, 0).getFirst();
        booked(8, 1, 0);
        booked(8, 2, 1);
        var whole = breaks(new CalendarChange.TakeOutOfOrder(new OutOfOrder(DENVER, house.chairs.getFirst(), day(house.monday), "torn")));

        var repair = changes.proposeRepair(DESK, DENVER, house.monday);

        assertEquals(List.of(broken.id()), repair.moves().stream().map(move -> move.booking().id()).toList());
        assertEquals(house.at(house.monday, 10, 0), repair.moves().getFirst().to().slot().from());
        done(changes.acceptRepair(DESK, repair));
        whole.run();
    }

    @Test
    void othersSitesAreNotTouched() {
        var boulder = new Actor("bo", "Bo", Set.of(Role.FRONT_DESK), Set.of(SchedulingFixture.BOULDER), false);
        var seen = booked(8, 0, 0).getFirst();
        var cancelled = done(changes.callOff(DESK, seen, "cold"));

        assertThrows(NotPermitted.class, () -> changes.undo(boulder, cancelled.change()));
        assertThrows(NotPermitted.class, () -> changes.proposeRepair(boulder, DENVER, house.monday));
        assertThrows(NotPermitted.class, () -> changes.callOff(boulder, seen, "mine"));
    }

    private static Runnable breaks(CalendarChange change) {
        var rotas = house.halcyon.getBean(Rotas.class);
        var seen = assertInstanceOf(CalendarPreviewed.Would.class, rotas.previewChange(SYSTEM, change)).preview().bookings();
        assertInstanceOf(CalendarSaved.Done.class, rotas.saveChange(SYSTEM, change, seen));
        var rota = rotas.siteRota(SYSTEM, DENVER, house.monday, house.monday);
        CalendarChange back = rota.timesOff().isEmpty()
                ? new CalendarChange.PutBackInOrder(DENVER, rota.outOfOrder().getFirst().id())
                : new CalendarChange.CancelTimeOff(house.observers.getFirst(), rota.timesOff().getFirst().id());
        return () -> assertInstanceOf(CalendarSaved.Done.class, rotas.saveChange(SYSTEM, back, List.of()));
    }

    private static void later(Duration by, Runnable test) {
        clock.advance(by);
        try {
            test.run();
        } finally {
            clock.advance(by.negated());
        }
    }

    private static int planned(Rearranged.Done change) {
        return house.count("SELECT COUNT(*) FROM scheduling_freed_place WHERE change_id = ? AND state = 'PLANNED'", change.change().value());
    }

    private static Rearranged.Done done(Rearranged answer) {
        return assertInstanceOf(Rearranged.Done.class, answer, () -> answer.toString());
    }

    private static String why(Rearranged answer) {
        return assertInstanceOf(Rearranged.Refused.class, answer).reason().key();
    }

    private static String refused(Undone answer) {
        return assertInstanceOf(Undone.Refused.class, answer).reason().key();
    }

    private static Booking now(Booking seen) {
        return house.scheduling.booking(DESK, seen.id());
    }

    private static List<Booking> booked(int hour, int chair, int observer) {
        var patient = house.patient();
        var course = house.course(house.monday, hour, 0, chair, observer);
        var answer = house.scheduling.bookCourse(DESK, house.book("change-" + patient, patient, course));
        return assertInstanceOf(CourseBooking.Booked.class, answer, () -> answer.toString()).bookings().stream().map(ChangesTest::booking).toList();
    }

    private static Booking booking(BookingId id) {
        return house.scheduling.booking(DESK, id);
    }

    private static TimeSlot day(LocalDate date) {
        Instant from = house.at(date, 0, 0);
        return new TimeSlot(from, house.at(date.plusDays(1), 0, 0));
    }
}
