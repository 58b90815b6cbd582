package halcyon.scheduling.internal;

import halcyon.scheduling.BookCourse;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.MoveBooking;
import halcyon.scheduling.Moved;
import halcyon.scheduling.Place;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// The clients of one process in a race: each books a course near one hour, in few chairs; who got one moves a session and
/// cancels another while the rest still press "book".
final class RaceRunner {
    private static final List<String> PROTOCOLS = List.of("ketamine-iv-6-in-21", "ketamine-iv-twice-weekly");
    private static final List<Integer> DAYS = List.of(0, 3, 7, 10, 14, 17);
    private static final Duration VISIT = Duration.ofMinutes(120);

    private final Scheduling scheduling;
    private final Ring ring;
    private final Actor desk;

    /// Who and what is raced for.
    record Ring(String site, long monday, List<Long> patients, List<Long> chairs, List<Long> observers, long prescriber, List<Long> pumps) {}

    /// What came of a round in one process: courses booked, visits moved and cancelled, and what was thrown.
    record Score(int booked, int moved, int cancelled, List<String> thrown) {
        Score plus(Score other) {
            var all = new ArrayList<>(thrown);
            all.addAll(other.thrown);
            return new Score(booked + other.booked, moved + other.moved, cancelled + other.cancelled, all);
        }
    }

    RaceRunner(Scheduling scheduling, Ring ring) {
        this.scheduling = scheduling;
        this.ring = ring;
        this.desk = new Actor("ana", "Ana", Set.of(Role.FRONT_DESK), Set.of(SiteId.of(ring.site())), false);
    }

    /// Every second client from `first` on.
    Score round(int number, int first) throws InterruptedException, ExecutionException {
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<Score>>();
            for (var client = first; client < ring.patients().size(); client += 2) {
                var mine = client;
                running.add(threads.submit(() -> {
                    begin.await();
                    return guarded(number, mine);
                }));
            }
            begin.countDown();
            var sum = new Score(0, 0, 0, List.of());
            for (var one : running) sum = sum.plus(one.get());
            return sum;
        }
    }

    /// Everyone of this process gives up what is left.
    void clear(int first) {
        for (var client = first; client < ring.patients().size(); client += 2)
            for (var booking : scheduling.bookingsOf(Actor.system("test"), PatientId.of(ring.patients().get(client))))
                if (booking.state() == BookingState.BOOKED) scheduling.cancel(desk, booking.id(), "next round");
    }

    private Score guarded(int number, int client) {
        try {
            return play(number, client, new Random(number * 1000L + client));
        } catch (RuntimeException thrown) {
            return new Score(0, 0, 0, List.of(thrown.toString()));
        }
    }

    private Score play(int number, int client, Random random) {
        var patient = PatientId.of(ring.patients().get(client));
        var protocol = PROTOCOLS.get(number % PROTOCOLS.size());
        for (var attempt = 0; attempt < 2; attempt++) {
            var places = places(number, random, protocol);
            var key = "race-" + number + "-" + client + "-" + attempt;
            var answer = scheduling.bookCourse(desk, new BookCourse(key, patient, protocol, SiteId.of(ring.site()), places));
            if (answer instanceof CourseBooking.Booked booked) return change(booked.bookings(), places, random);
            if (!(answer instanceof CourseBooking.PlaceTaken)) return new Score(0, 0, 0, List.of(answer.toString()));
        }
        return new Score(0, 0, 0, List.of());
    }

    private Score change(List<BookingId> bookings, List<Place> places, Random random) {
        var moved = 0;
        var cancelled = 0;
        if (random.nextBoolean()) {
            var index = random.nextInt(bookings.size());
            var from = places.get(index).slot().from().plus(Duration.ofMinutes(5L * random.nextInt(-12, 13)));
            var answer = scheduling.move(desk, new MoveBooking(bookings.get(index), chair(random), from));
            if (answer instanceof Moved.Done) moved++;
        }
        if (random.nextInt(3) == 0) {
            scheduling.cancel(desk, bookings.get(random.nextInt(bookings.size())), "changed her mind");
            cancelled++;
        }
        return new Score(1, moved, cancelled, List.of());
    }

    /// Starts that overlap: within half an hour of each other, in one of the chairs.
    private List<Place> places(int number, Random random, String protocol) {
        var chair = chair(random);
        var observer = StaffId.of(ring.observers().get(random.nextInt(ring.observers().size())));
        var pump = protocol.equals(PROTOCOLS.getFirst())
                ? Optional.<ResourceId>empty()
                : Optional.of(ResourceId.of(ring.pumps().get(random.nextInt(ring.pumps().size()))));
        var minute = 9 * 60 + number % 3 * 120 + 5 * random.nextInt(7);
        var monday = Instant.ofEpochSecond(ring.monday()).atZone(ZoneId.of("America/Denver")).toLocalDate();
        return IntStream.range(0, DAYS.size())
                .mapToObj(i -> monday.plusDays(DAYS.get(i)).atStartOfDay(ZoneId.of("America/Denver")).plusMinutes(minute).toInstant())
                .map(from -> new Place(
                        SiteId.of(ring.site()), TimeSlot.of(from, VISIT), chair, observer, Optional.of(StaffId.of(ring.prescriber())), pump))
                .toList();
    }

    private ResourceId chair(Random random) {
        return ResourceId.of(ring.chairs().get(random.nextInt(ring.chairs().size())));
    }
}
