package halcyon.scheduling.internal;

import static halcyon.scheduling.internal.SchedulingFixture.DESK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import halcyon.scheduling.BookingId;
import halcyon.scheduling.Cancelled;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.MoveBooking;
import halcyon.scheduling.Moved;
import halcyon.scheduling.Place;
import halcyon.scheduling.Restored;
import halcyon.shared.Check;
import halcyon.shared.PatientId;
import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Whatever is booked, moved, cancelled and taken back in whatever order: the answers are those of a plain list of visits.
class RandomBookingsTest {
    private static final int STEPS = Boolean.getBoolean("halcyon.soak") ? 10_000 : 150;

    private static SchedulingFixture house;

    private final Random random = new Random(20261124);
    private final List<Visit> visits = new ArrayList<>();

    /// One booking as a plain list would keep it.
    private static final class Visit {
        final BookingId id;
        final PatientId patient;
        Place place;
        boolean held = true;

        Visit(BookingId id, PatientId patient, Place place) {
            this.id = id;
            this.patient = patient;
            this.place = place;
        }
    }

    @BeforeAll
    static void start() {
        house = new SchedulingFixture();
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    @Test
    void agreesWithAPlainListOfVisits() {
        var patients = IntStream.range(0, 9).mapToObj(i -> house.patient()).toList();
        for (var step = 0; step < STEPS; step++) {
            var patient = patients.get(random.nextInt(patients.size()));
            switch (random.nextInt(5)) {
                case 0 -> cancel();
                case 1 -> restore();
                case 2 -> move();
                default -> book("random-" + step, patient);
            }
        }
        var finding = house.check();
        assertEquals(Check.Level.OK, finding.level(), finding.said());
        assertEquals(visits.stream().filter(visit -> visit.held).count(), house.count("SELECT COUNT(*) FROM scheduling_booking WHERE state = 'BOOKED'"));
    }

    private void book(String key, PatientId patient) {
        var first = house.monday.plusDays(random.nextInt(2));
        var places = house.course(first, 8 + random.nextInt(8), random.nextInt(2) * 5, random.nextInt(3), random.nextInt(2));

        var answer = house.scheduling.bookCourse(DESK, house.book(key, patient, places));

        if (places.stream().anyMatch(place -> isTooClose(patient, place))) {
            assertInstanceOf(CourseBooking.RuleBroken.class, answer);
            return;
        }
        var firstTaken = IntStream.range(0, places.size()).filter(i -> isTaken(places.get(i))).findFirst();
        if (firstTaken.isPresent()) {
            assertEquals(firstTaken.getAsInt(), assertInstanceOf(CourseBooking.PlaceTaken.class, answer).index());
            return;
        }
        var ids = assertInstanceOf(CourseBooking.Booked.class, answer, places.toString()).bookings();
        for (var i = 0; i < places.size(); i++) visits.add(new Visit(ids.get(i), patient, places.get(i)));
    }

    private void cancel() {
        if (visits.isEmpty()) return;
        var visit = visits.get(random.nextInt(visits.size()));
        assertInstanceOf(Cancelled.Done.class, house.scheduling.cancel(DESK, visit.id, "by chance"));
        visit.held = false;
    }

    private void restore() {
        var cancelled = visits.stream().filter(visit -> !visit.held).toList();
        if (cancelled.isEmpty()) return;
        var visit = cancelled.get(random.nextInt(cancelled.size()));
        var refused = isTooClose(visit.patient, visit.place) || isTaken(visit.place);
        var answer = house.scheduling.restore(DESK, visit.id);
        assertEquals(refused, answer instanceof Restored.Refused, answer.toString());
        visit.held = !refused;
    }

    /// Who is moved keeps the day; where to is asked for, and must be free by the list.
    private void move() {
        var held = visits.stream().filter(visit -> visit.held).toList();
        if (held.isEmpty()) return;
        var visit = held.get(random.nextInt(held.size()));
        var from = house.at(date(visit.place), 8 + random.nextInt(8), random.nextInt(12) * 5);
        var chair = house.chairs.get(random.nextInt(house.chairs.size()));

        var answer = house.scheduling.move(DESK, new MoveBooking(visit.id, chair, from));

        visit.held = false;
        if (answer instanceof Moved.Done done) {
            assertEquals(from, done.booking().place().slot().from());
            assertEquals(chair, done.booking().place().chair());
            assertFalse(isTaken(done.booking().place()), "moved to a place that was taken");
            visit.place = done.booking().place();
        }
        visit.held = true;
        assertEquals(visit.place, house.scheduling.booking(DESK, visit.id).place());
    }

    private boolean isTooClose(PatientId patient, Place place) {
        return visits.stream()
                .filter(visit -> visit.held && visit.patient.equals(patient))
                .anyMatch(visit -> Math.abs(ChronoUnit.DAYS.between(date(visit.place), date(place))) < 2);
    }

    private boolean isTaken(Place wanted) {
        var held = visits.stream().filter(visit -> visit.held).map(visit -> visit.place).toList();
        if (held.stream().anyMatch(place -> place.chair().equals(wanted.chair()) && place.slot().overlaps(wanted.slot()))) return true;
        var watching = held.stream().filter(place -> place.observer().equals(wanted.observer()) && inChair(place).overlaps(inChair(wanted))).toList();
        return watching.stream().anyMatch(one -> watching.stream().anyMatch(other -> one != other && threeAtOnce(one, other, wanted)));
    }

    private static boolean threeAtOnce(Place one, Place other, Place third) {
        var from = List.of(one, other, third).stream().map(place -> place.slot().from()).max(Comparator.naturalOrder()).orElseThrow();
        return inChair(one).contains(from) && inChair(other).contains(from) && inChair(third).contains(from);
    }

    private static TimeSlot inChair(Place place) {
        return TimeSlot.of(place.slot().from(), Duration.ofMinutes(110));
    }

    private static LocalDate date(Place place) {
        return place.slot().from().atZone(SchedulingFixture.ZONE).toLocalDate();
    }
}
