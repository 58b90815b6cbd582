package halcyon.scheduling.internal;

import static halcyon.scheduling.internal.SchedulingFixture.DENVER;
import static halcyon.scheduling.internal.SchedulingFixture.DESK;
import static halcyon.scheduling.internal.SchedulingFixture.SYSTEM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.scheduling.BookCourse;
import halcyon.scheduling.CourseBooking;
import halcyon.shared.Check;
import halcyon.shared.PatientId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Sixty-four desks press "book" for one place at one moment. `-Dhalcyon.soak=true` runs all fifty rounds.
class RaceTest {
    private static final int BOOKERS = 64;
    private static final int ROUNDS = Boolean.getBoolean("halcyon.soak") ? 50 : 10;

    private static SchedulingFixture house;
    private static List<PatientId> patients;

    @BeforeAll
    static void start() {
        house = new SchedulingFixture();
        patients = IntStream.range(0, BOOKERS).mapToObj(i -> house.patient()).toList();
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void exactlyOneOfSixtyFourWinsEachRound() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var number = round;
            var places = house.course(house.monday.plusDays(round % 5 == 4 ? 0 : round % 2), 8 + round % 3 * 2, round % 12 * 5, round % 3, round % 2);
            var answers = atOnce(IntStream.range(0, BOOKERS)
                    .mapToObj(i -> house.book("race-" + number + "-" + i, patients.get(i), places))
                    .toList());

            assertEquals(1, answers.stream().filter(CourseBooking.Booked.class::isInstance).count(), "winners in round " + round);
            assertEquals(BOOKERS - 1, answers.stream().filter(CourseBooking.PlaceTaken.class::isInstance).count());
            assertEquals(6, house.count("SELECT COUNT(*) FROM scheduling_booking WHERE state = 'BOOKED'"));
            assertEquals(Check.Level.OK, house.check().level(), house.check().said());
            cancelAll();
        }
    }

    @Test
    void oneCommandSentSixtyFourTimesIsOneCourse() throws Exception {
        var command = house.book("one-command", patients.getFirst(), house.course(house.monday, 8, 0, 0, 0));

        var answers = atOnce(IntStream.range(0, BOOKERS).mapToObj(i -> command).toList());

        assertEquals(1, answers.stream().distinct().count(), answers.toString());
        assertTrue(answers.getFirst() instanceof CourseBooking.Booked);
        assertEquals(1, house.count("SELECT COUNT(*) FROM scheduling_course WHERE command_key = 'one-command'"));
        cancelAll();
    }

    @Test
    void differentPlacesDoNotDisturbEachOther() throws Exception {
        var commands = new ArrayList<BookCourse>();
        for (var chair = 0; chair < 3; chair++)
            for (var hour = 0; hour < 4; hour++) {
                var observer = chair == 2 ? 1 : 0;
                commands.add(house.book(
                        "apart-" + chair + "-" + hour, patients.get(chair * 4 + hour), house.course(house.monday, 8 + 2 * hour, 0, chair, observer)));
            }

        var answers = atOnce(commands);

        assertEquals(12, answers.stream().filter(CourseBooking.Booked.class::isInstance).count(), answers.toString());
        assertEquals(Check.Level.OK, house.check().level(), house.check().said());
        cancelAll();
    }

    private static List<CourseBooking> atOnce(List<BookCourse> commands) throws InterruptedException, ExecutionException {
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = commands.stream()
                    .map(command -> threads.submit((Callable<CourseBooking>) () -> {
                        begin.await();
                        return house.scheduling.bookCourse(DESK, command);
                    }))
                    .toList();
            begin.countDown();
            var answers = new ArrayList<CourseBooking>();
            for (var one : running) answers.add(one.get());
            return answers;
        }
    }

    private static void cancelAll() {
        for (var patient : patients)
            for (var booking : house.scheduling.bookingsOf(SYSTEM, patient)) {
                if (booking.site().equals(DENVER)) house.scheduling.cancel(SYSTEM, booking.id(), "next round");
            }
    }
}
