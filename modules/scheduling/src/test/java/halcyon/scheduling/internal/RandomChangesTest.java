package halcyon.scheduling.internal;

import static halcyon.scheduling.internal.SchedulingFixture.DENVER;
import static halcyon.scheduling.internal.SchedulingFixture.DESK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.ChangeId;
import halcyon.scheduling.Changes;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.Rearranged;
import halcyon.scheduling.Reschedule;
import halcyon.scheduling.Undone;
import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Moves, swaps, cancellations, late arrivals and undos in any order and at once: nothing is ever booked twice, and what was
/// refused or taken back has changed nothing.
class RandomChangesTest {
    private static final int STEPS = Boolean.getBoolean("halcyon.soak") ? 2000 : 60;
    private static final int CLIENTS = 16;
    private static SchedulingFixture house;
    private static Changes changes;

    @BeforeAll
    static void start() {
        house = new SchedulingFixture();
        changes = house.halcyon.getBean(Changes.class);
        for (var chair = 0; chair < 3; chair++)
            for (var day = 0; day < 2; day++)
                for (var hour : List.of(8, 12)) {
                    var patient = house.patient();
                    var course = house.course(house.monday.plusDays(day), hour, 0, chair, chair == 2 ? 1 : 0);
                    var answer = house.scheduling.bookCourse(DESK, house.book("changes-" + patient, patient, course));
                    assertTrue(answer instanceof CourseBooking.Booked, answer.toString());
                }
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @AfterEach
    void nothingIsBookedTwice() {
        assertEquals("OK", house.check().level().name(), house.check().said());
    }

    @Test
    void refusedAndTakenBackLeaveNoTrace() {
        var random = new Random(20261123);
        var undoable = new ArrayList<ChangeId>();
        for (var step = 0; step < STEPS; step++) {
            var before = bookings();
            if (!undoable.isEmpty() && random.nextInt(3) == 0) {
                changes.undo(DESK, undoable.removeLast());
                continue;
            }
            var answer = change(random, before);
            if (!(answer instanceof Rearranged.Done done)) {
                assertEquals(before, bookings(), answer.toString());
                continue;
            }
            if (random.nextBoolean()) {
                undoable.add(done.change());
                continue;
            }
            var undone = changes.undo(DESK, done.change());
            assertTrue(undone instanceof Undone.Done, undone.toString());
            assertEquals(places(before), places(bookings()));
        }
    }

    @Test
    void manyAtOnceNeverBookTwice() throws InterruptedException, ExecutionException {
        var running = new ArrayList<Future<Rearranged>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client = 0; client < CLIENTS; client++) {
                var random = new Random(client);
                running.add(threads.submit((Callable<Rearranged>) () -> {
                    for (var step = 0; step < 4; step++) change(random, bookings());
                    return change(random, bookings());
                }));
            }
            for (var one : running) one.get();
        }
    }

    private static Rearranged change(Random random, List<Booking> bookings) {
        var open = bookings.stream().filter(booking -> booking.state() == BookingState.BOOKED).toList();
        var one = open.get(random.nextInt(open.size()));
        var other = open.get(random.nextInt(open.size()));
        var shift = Duration.ofMinutes(30L * (random.nextInt(9) - 4));
        var from = one.place().slot().from();
        return switch (random.nextInt(8)) {
            case 0 -> changes.callOff(DESK, one, "by chance");
            case 1 -> changes.arriveLate(DESK, one, from.plusSeconds(60L * random.nextInt(60)));
            case 2, 3, 4 -> changes.swap(DESK, one, other);
            default -> changes.reschedule(DESK, new Reschedule(one, house.chairs.get(random.nextInt(3)), from.plus(shift)));
        };
    }

    private static List<Booking> bookings() {
        return house.scheduling.bookingsAt(DESK, DENVER, TimeSlot.of(house.now(), Duration.ofDays(100)));
    }

    private static List<String> places(List<Booking> bookings) {
        return bookings.stream()
                .map(booking -> booking.id() + " " + booking.state() + " " + booking.place())
                .sorted()
                .toList();
    }
}
