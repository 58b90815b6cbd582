package halcyon.scheduling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.contact.Channel;
import halcyon.contact.Contact;
import halcyon.contact.MessageFailed;
import halcyon.scheduling.Booking;
import halcyon.scheduling.Cancelled;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.MoveBooking;
import halcyon.scheduling.Moved;
import halcyon.scheduling.Restored;
import halcyon.shared.Heard;
import halcyon.shared.PatientId;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a patient is told of a course: its dates, what changed, and reminders before the day.
class RemindersTest {
    private static SchedulingFixture clinic;
    private static Letterbox box;
    private static int made;

    @BeforeAll
    static void open() {
        clinic = new SchedulingFixture();
        box = new Letterbox(clinic);
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @BeforeEach
    void morning() {
        box.clockTo(9);
    }

    @Test
    void tellsTheDatesOfACourseOnceItStands() {
        var patient = clinic.patient();
        book(patient, 9, 0);

        box.heard();
        box.send();
        assertEquals(List.of(), box.mails(patient), "it can still be taken back");
        box.settle();

        var mail = only(patient);
        assertEquals(6, mail.split("- ", -1).length - 1, mail);
        assertTrue(mail.contains("at 9:00 AM M") && mail.contains("Cherry Creek, 1 Clinic Way, Denver, CO"), mail);
        assertFalse(mail.contains("Ana") || mail.contains("Ruiz") || mail.toLowerCase(java.util.Locale.ROOT).contains("ketamine"), mail);
    }

    @Test
    void tellsAChangeOnceAndNotWhatWasTakenBack() {
        var patient = clinic.patient();
        var first = book(patient, 13, 0);
        box.settle();

        move(first, 14);
        move(first, 15);
        box.settle();
        assertEquals(2, box.mails(patient).size(), "one message for two moves");
        assertTrue(box.mails(patient).getLast().contains("at 3:00 PM"), box.mails(patient).getLast());
        assertTrue(box.mails(patient).getLast().contains("(it was "), box.mails(patient).getLast());

        move(first, 16);
        move(first, 15);
        box.settle();
        assertEquals(2, box.mails(patient).size(), "nothing has changed");
    }

    @Test
    void tellsACancellationUnlessItIsTakenBack() {
        var patient = clinic.patient();
        var first = book(patient, 11, 1);
        box.settle();

        assertInstanceOf(Cancelled.Done.class, clinic.scheduling.cancel(SchedulingFixture.DESK, first.id(), "ill"));
        box.heard();
        assertInstanceOf(Restored.Done.class, clinic.scheduling.restore(SchedulingFixture.DESK, first.id()));
        box.settle();
        assertEquals(1, box.mails(patient).size());

        clinic.scheduling.cancel(SchedulingFixture.DESK, first.id(), "ill");
        box.settle();
        assertEquals(2, box.mails(patient).size());
        assertTrue(box.mails(patient).getLast().contains("cancelled: "));
        clinic.scheduling.restore(SchedulingFixture.DESK, first.id());
        box.settle();
        assertEquals(3, box.mails(patient).size(), "it was told as cancelled, so it is told that it takes place");
    }

    @Test
    void saysNothingOfACourseThatWasTakenBackAtOnce() {
        var patient = clinic.patient();
        book(patient, 15, 2);
        for (var booking : clinic.scheduling.bookingsOf(SchedulingFixture.DESK, patient))
            clinic.scheduling.cancel(SchedulingFixture.DESK, booking.id(), "a mistake");

        box.settle();

        assertEquals(List.of(), box.mails(patient));
    }

    @Test
    void remindsThreeDaysOneDayAndTheMorningBefore() {
        var patient = clinic.patient();
        var first = bookAt(patient, monday(), 13, 2);
        box.settle();
        var start = first.place().slot().from();

        for (int days : List.of(3, 1)) {
            box.until(start.minus(Duration.ofHours(24L * days + 3)).plusSeconds(60)); // a minute past ten
            remind();
            remind();
        }
        assertEquals(3, box.mails(patient).size());
        assertTrue(box.mails(patient).getLast().contains("/p/"));
        box.until(start.minus(Duration.ofHours(5)).plusSeconds(60)); // a minute past eight
        remind();

        assertEquals(4, box.mails(patient).size());
    }

    @Test
    void doesNotRemindOfWhatWasCancelled() {
        var patient = clinic.patient();
        var first = bookAt(patient, monday(), 15, 1);
        box.settle();
        box.until(first.place().slot().from().minus(Duration.ofHours(75)).plusSeconds(60));
        box.run("scheduling.reminders");
        clinic.scheduling.cancel(SchedulingFixture.DESK, first.id(), "ill");
        box.settle();

        assertEquals(2, box.mails(patient).size());
        assertTrue(box.mails(patient).getLast().contains("cancelled: "));
    }

    @Test
    void aMessageThatDidNotArriveIsWorkUntilItIsDealtWith() throws Exception {
        var patient = clinic.patient();
        var first = book(patient, 11, 2);
        box.settle();
        fail(patient);
        clinic.halcyon.getBean(CallOnMessageFailed.class).on(new Heard<>(
                1, clinic.now(), "test", "test", new MessageFailed(1, patient, SchedulingFixture.DENVER, Channel.SMS), "{}"));
        assertEquals(List.of("A message did not reach the patient."), work(first));

        var contact = clinic.halcyon.getBean(Contact.class);
        contact.undelivered(SchedulingFixture.DESK, SchedulingFixture.DENVER)
                .forEach(message -> contact.setAside(SchedulingFixture.DESK, message.message()));
        box.heard();

        assertEquals(List.of(), work(first));
    }

    private static void fail(PatientId patient) throws SQLException {
        try (var connection = clinic.database.connect();
                var statement = connection.prepareStatement("UPDATE contact_message SET state = 'FAILED' WHERE patient = ? AND channel = 'SMS'")) {
            statement.setLong(1, patient.value());
            statement.executeUpdate();
        }
    }

    private static List<String> work(Booking booking) {
        return clinic.scheduling.workList(SchedulingFixture.DESK, SchedulingFixture.DENVER).stream()
                .filter(item -> item.booking().id().equals(booking.id()))
                .map(item -> item.reason().toString())
                .toList();
    }

    private static void remind() {
        box.run("scheduling.reminders");
        box.send();
    }

    // tests move the clock on
    private static LocalDate monday() {
        return LocalDate.ofInstant(clinic.now(), SchedulingFixture.ZONE).plusDays(7).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private static Booking book(PatientId patient, int hour, int chair) {
        return bookAt(patient, monday(), hour, chair);
    }

    private static Booking bookAt(PatientId patient, LocalDate from, int hour, int chair) {
        var done = clinic.scheduling.bookCourse(
                SchedulingFixture.DESK, clinic.book("told-" + ++made, patient, clinic.course(from, hour, 0, chair, 0)));
        assertInstanceOf(CourseBooking.Booked.class, done, done.toString());
        return clinic.scheduling.bookingsOf(SchedulingFixture.DESK, patient).getFirst();
    }

    private static void move(Booking booking, int hour) {
        var day = booking.place().slot().from().atZone(SchedulingFixture.ZONE).toLocalDate();
        var moved = clinic.scheduling.move(
                SchedulingFixture.DESK, new MoveBooking(booking.id(), booking.place().chair(), clinic.at(day, hour, 0)));
        assertInstanceOf(Moved.Done.class, moved, moved.toString());
        box.heard();
    }

    private static String only(PatientId patient) {
        assertEquals(1, box.mails(patient).size());
        return box.mails(patient).getFirst();
    }
}
