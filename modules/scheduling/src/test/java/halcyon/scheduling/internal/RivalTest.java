package halcyon.scheduling.internal;

import static halcyon.scheduling.internal.SchedulingFixture.DESK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.Place;
import halcyon.shared.Check;
import halcyon.shared.Sentence;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// While our course is being booked, after its places were looked at, somebody else takes its fourth session.
class RivalTest {
    /// Stands among the gates, which are asked between the look and the booking.
    private static final class Meanwhile implements Gate {
        final AtomicReference<Runnable> once = new AtomicReference<>(() -> {});

        @Override
        public String name() {
            return "scheduling.observer-test";
        }

        @Override
        public Answer ask(Checkpoint checkpoint, Subject subject) {
            CompletableFuture.runAsync(once.getAndSet(() -> {})).join();
            return new Answer.Clear(Sentence.of("scheduling.observer.planned"));
        }
    }

    @Test
    void nothingIsBookedWhenARivalTakesTheFourthSessionInTheMiddle() {
        var meanwhile = new Meanwhile();
        try (var house = new SchedulingFixture(meanwhile)) {
            var ours = house.course(house.monday, 8, 0, 0, 0);
            var patient = house.patient();
            var rival = house.patient();
            var theirs = IntStream.of(10, 14, 17, 21, 24, 28)
                    .mapToObj(day -> day == 10 ? ours.get(3) : house.place(house.monday.plusDays(day), 8, 0, 1, 1))
                    .toList();
            var answered = new AtomicReference<CourseBooking>();
            meanwhile.once.set(() -> answered.set(house.scheduling.bookCourse(DESK, house.book("theirs", rival, theirs))));

            var answer = house.scheduling.bookCourse(DESK, house.book("ours", patient, ours));

            assertInstanceOf(CourseBooking.Booked.class, answered.get());
            var taken = assertInstanceOf(CourseBooking.PlaceTaken.class, answer);
            assertEquals(3, taken.index());
            assertTrue(taken.next().map(Place::slot).isPresent(), "another place for that session is named");
            assertEquals(List.of(), house.scheduling.bookingsOf(DESK, patient));
            assertEquals(0, house.count("SELECT COUNT(*) FROM scheduling_course WHERE command_key = 'ours'"));
            assertEquals(6, house.count("SELECT COUNT(*) FROM scheduling_booking"));
            assertEquals(Check.Level.OK, house.check().level(), house.check().said());
        }
    }
}
