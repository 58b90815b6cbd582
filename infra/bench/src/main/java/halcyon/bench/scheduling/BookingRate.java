package halcyon.bench.scheduling;

import halcyon.bench.Ground;
import halcyon.bench.Line;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How many courses of six a second can be booked, with every rule, gate, event and delivery row of the product; beside it the
/// same statements by plain JDBC, as the server's log of a product's booking counts them.
final class BookingRate {
    private static final int WARM_UP = 1500;
    private static final int ROUNDS = 3;
    private static final int LOGGED = 12;

    private BookingRate() {}

    static void measure(Size size, Consumer<Line> out) throws Exception {
        var template = template(size);
        var clients = IntStream.of(size.clients()).sum();
        try (var ground = Ground.make(false)) {
            var plan = CoursePlan.make(ground, warmUp(size) + clients * size.courses());
            var scheduling = ground.beans().getBean(Scheduling.class);
            var next = new AtomicInteger();
            book(scheduling, plan, next, 1, warmUp(size));
            for (var many : size.clients()) {
                var ours = new ArrayList<Double>();
                var theirs = new ArrayList<Double>();
                for (var round = 0; round < ROUNDS; round++) {
                    ours.add(book(scheduling, plan, next, many, size.courses() / ROUNDS));
                    ground.settle();
                    theirs.add(plain(ground, template, many, round, size.courses() / ROUNDS));
                }
                out.accept(new Line(
                        "scheduling", "bookings-" + many + "-clients", median(ours), "courses of six a second", median(theirs),
                        template.size() + " same statements by plain JDBC"));
            }
        }
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }

    private static int warmUp(Size size) {
        return Math.min(WARM_UP, size.courses() * 4);
    }

    /// What one booking says to the server, once everything is warm.
    private static List<String> template(Size size) throws Exception {
        try (var ground = Ground.make(true)) {
            var plan = CoursePlan.make(ground, LOGGED);
            book(ground.beans().getBean(Scheduling.class), plan, new AtomicInteger(), 1, LOGGED);
            var bookings = StatementLog.bookings(ground.statements());
            if (bookings.size() != LOGGED) throw new IllegalStateException(bookings.size() + " of " + LOGGED + " bookings in the server's log");
            return bookings.getLast();
        }
    }

    private static double book(Scheduling scheduling, CoursePlan plan, AtomicInteger next, int clients, int courses) throws Exception {
        var desk = new Actor("bench-desk", "Bench desk", Set.of(Role.FRONT_DESK), sites(), false);
        return perSecond(clients, courses, client -> number -> {
            var booked = scheduling.bookCourse(desk, plan.course(next.getAndIncrement()));
            if (!(booked instanceof CourseBooking.Booked)) throw new IllegalStateException("not booked: " + booked);
        });
    }

    private static double plain(Ground ground, List<String> template, int clients, int round, int courses) throws Exception {
        var baselines = new ArrayList<PlainBookings>();
        try {
            for (var client = 0; client < clients; client++) baselines.add(new PlainBookings(ground.connect(), template, clients * 1000L + round * 100L + client));
            for (var one : baselines) one.book();
            return perSecond(clients, courses, client -> number -> baselines.get(client).book());
        } finally {
            for (var one : baselines) one.close();
        }
    }

    private interface Work {
        void book(int number) throws Exception;
    }

    private interface Client {
        Work of(int client);
    }

    private static double perSecond(int clients, int each, Client work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var jobs = IntStream.range(0, clients)
                    .<Callable<Void>>mapToObj(client -> () -> {
                        for (var number = 0; number < each; number++) work.of(client).book(number);
                        return null;
                    })
                    .toList();
            var begin = System.nanoTime();
            for (var done : threads.invokeAll(jobs)) done.get();
            return clients * each * 1e9 / (System.nanoTime() - begin);
        }
    }

    private static Set<SiteId> sites() {
        return IntStream.range(0, CoursePlan.SITES).mapToObj(CopiedNetwork::code).collect(Collectors.toSet());
    }
}
