package halcyon.scheduling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.MoveBooking;
import halcyon.scheduling.Moved;
import halcyon.scheduling.PatientAnswer;
import halcyon.scheduling.PatientVisits;
import halcyon.scheduling.VisitAnswered;
import halcyon.scheduling.Wish;
import halcyon.scheduling.WorkItem;
import halcyon.shared.Actor;
import halcyon.shared.Language;
import halcyon.shared.NotPermitted;
import halcyon.shared.PatientId;
import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a patient may do about the own visits, and what the staff sees of it.
class PatientVisitsTest {
    private static SchedulingFixture clinic;
    private static PatientVisits visits;
    private static int made;

    @BeforeAll
    static void open() {
        clinic = new SchedulingFixture();
        visits = clinic.halcyon.getBean(PatientVisits.class);
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void showsWhenAndWhereAndWhatToBring() {
        var patient = clinic.patient();
        var booking = book(patient, 9, 0);

        var card = visits.visit(Actor.patient(patient), booking.id());

        assertEquals("Cherry Creek", card.site().name());
        assertEquals(booking.place().slot().from(), card.from());
        assertEquals(1, card.number());
        assertTrue(card.mayCancel());
        assertTrue(card.notes().getFirst().in(Language.EN).contains("may not drive"));
        assertTrue(card.notes().getFirst().in(Language.ES).contains("no puede conducir"));
    }

    @Test
    void theStaffSeesWhoConfirmed() {
        var patient = clinic.patient();
        var booking = book(patient, 11, 0);

        assertInstanceOf(VisitAnswered.Done.class, visits.confirmVisit(Actor.patient(patient), booking.id()));

        assertEquals(Optional.of(PatientAnswer.Word.CONFIRMED), answer(booking));
    }

    @Test
    void aWishIsWorkUntilTheVisitIsMoved() {
        var patient = clinic.patient();
        var booking = book(patient, 13, 0);

        assertInstanceOf(VisitAnswered.Done.class, visits.askToMove(Actor.patient(patient), booking.id(), Wish.MORNING));

        assertEquals(Optional.of(PatientAnswer.Word.ASKED), answer(booking));
        assertTrue(clinic.scheduling.booking(SchedulingFixture.DESK, booking.id()).needsWork());
        assertEquals("The patient asks for a morning.", work(booking).getFirst().reason().toString());
        var day = booking.place().slot().from().atZone(SchedulingFixture.ZONE).toLocalDate();
        var moved = clinic.scheduling.move(
                SchedulingFixture.DESK, new MoveBooking(booking.id(), booking.place().chair(), clinic.at(day, 15, 0)));
        assertInstanceOf(Moved.Done.class, moved, moved.toString());
        new Letterbox(clinic).heard();

        assertEquals(List.of(), work(booking));
        assertFalse(clinic.scheduling.booking(SchedulingFixture.DESK, booking.id()).needsWork());
        assertEquals(Optional.empty(), answer(booking), "said of another time");
    }

    @Test
    void confirmingTakesTheWishBack() {
        var patient = clinic.patient();
        var booking = book(patient, 13, 1);
        visits.askToMove(Actor.patient(patient), booking.id(), Wish.ANY);

        visits.confirmVisit(Actor.patient(patient), booking.id());

        assertEquals(List.of(), work(booking));
    }

    @Test
    void cancellingFreesThePlace() {
        var patient = clinic.patient();
        var booking = book(patient, 9, 1);

        assertInstanceOf(VisitAnswered.Done.class, visits.cancelVisit(Actor.patient(patient), booking.id()));
        assertInstanceOf(VisitAnswered.Done.class, visits.cancelVisit(Actor.patient(patient), booking.id()), "twice is once");

        assertEquals(BookingState.CANCELLED, clinic.scheduling.booking(SchedulingFixture.DESK, booking.id()).state());
        assertInstanceOf(VisitAnswered.Refused.class, visits.confirmVisit(Actor.patient(patient), booking.id()));
        assertFalse(visits.visit(Actor.patient(patient), booking.id()).mayCancel());
    }

    @Test
    void nobodyActsForAnotherPatient() {
        var booking = book(clinic.patient(), 11, 1);
        var other = Actor.patient(clinic.patient());

        assertThrows(NotPermitted.class, () -> visits.visit(other, booking.id()));
        assertThrows(NotPermitted.class, () -> visits.confirmVisit(other, booking.id()));
        assertThrows(NotPermitted.class, () -> visits.cancelVisit(other, booking.id()));
        assertThrows(NotPermitted.class, () -> visits.askToMove(other, booking.id(), Wish.ANY));
    }

    @Test
    void tooLateToCancelByLinkMeansACall() {
        try (var late = new SchedulingFixture()) {
            var patient = late.patient();
            late.scheduling.bookCourse(SchedulingFixture.DESK, late.book("late", patient, late.course(late.monday, 9, 0, 0, 0)));
            var booking = late.scheduling.bookingsOf(SchedulingFixture.DESK, patient).getFirst();
            new Letterbox(late).until(booking.place().slot().from().minus(Duration.ofHours(23)));

            var answered = late.halcyon.getBean(PatientVisits.class).cancelVisit(Actor.patient(patient), booking.id());

            var refused = assertInstanceOf(VisitAnswered.Refused.class, answered);
            assertEquals("It is too late to cancel by link. Call 303-555-0100, please.", refused.reason().toString());
            assertEquals(BookingState.BOOKED, late.scheduling.booking(SchedulingFixture.DESK, booking.id()).state());
        }
    }

    private static Optional<PatientAnswer.Word> answer(Booking booking) {
        var start = booking.place().slot().from();
        return visits.patientAnswers(
                        SchedulingFixture.DESK,
                        SchedulingFixture.DENVER,
                        new TimeSlot(start.minus(Duration.ofDays(1)), start.plus(Duration.ofDays(1))))
                .stream()
                .filter(answer -> answer.booking().equals(booking.id()))
                .map(PatientAnswer::word)
                .findFirst();
    }

    private static List<WorkItem> work(Booking booking) {
        return clinic.scheduling.workList(SchedulingFixture.DESK, SchedulingFixture.DENVER).stream()
                .filter(item -> item.booking().id().equals(booking.id()))
                .toList();
    }

    private static Booking book(PatientId patient, int hour, int chair) {
        clinic.scheduling.bookCourse(
                SchedulingFixture.DESK, clinic.book("visits-" + ++made, patient, clinic.course(clinic.monday, hour, 0, chair, chair)));
        return clinic.scheduling.bookingsOf(SchedulingFixture.DESK, patient).getFirst();
    }
}
