package halcyon.bench;

import halcyon.directory.Directory;
import halcyon.directory.ResourceKind;
import halcyon.local.network.Clinic;
import halcyon.local.network.Network;
import halcyon.local.story.Caller;
import halcyon.local.story.Intake;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.CourseFound;
import halcyon.scheduling.FindCourse;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// One clinic filling up: looking for a whole course, and booking it, with every rule, gate and event of the product; beside it
/// what plain SQL takes that asks a table of visits whether each place overlaps another, and knows no gates.
final class SchedulingBench implements Main.Bench {
    private static final int WARM_UP = 3;
    private static final int COURSES = 30;
    private static final Actor MAKER = Actor.system("bench");

    @Override
    public List<Line> run(Ground ground) throws SQLException {
        var clinic = Clinic.ALL.getFirst();
        var beans = ground.beans();
        var today = LocalDate.ofInstant(beans.getBean(Clock.class).instant(), clinic.site().zone());
        beans.getBean(Network.class).open(clinic, signIn -> Optional.empty(), today, today.plusDays(70));
        var scheduling = beans.getBean(Scheduling.class);
        var chairs = beans.getBean(Directory.class).resources(MAKER, clinic.site().id()).stream()
                .filter(each -> each.kind() == ResourceKind.CHAIR)
                .map(each -> each.id().value())
                .toList();
        var patients = IntStream.range(0, WARM_UP + COURSES).mapToObj(number -> patient(beans.getBean(Intake.class), clinic, number)).toList();
        ground.settle();
        var finding = new ArrayList<Duration>();
        var booking = new ArrayList<Duration>();
        var plainFinding = new ArrayList<Duration>();
        var plainBooking = new ArrayList<Duration>();
        try (var plain = new PlainSql(ground.connect(), clinic.site(), chairs)) {
            for (var number = 0; number < WARM_UP + COURSES; number++) {
                var patient = patients.get(number);
                var from = today.plusDays(1 + number % 5);
                var found = timed(finding, number, () -> scheduling.findCourse(MAKER, command(clinic, patient, from)));
                var key = "bench-" + number;
                timed(booking, number, () -> book(scheduling, clinic, patient, key, found));
                var free = timed(plainFinding, number, () -> plain.find(from));
                timed(plainBooking, number, () -> plain.book(free));
            }
        }
        return List.of(
                new Line("scheduling", "find-course", Line.p99(finding), Line.p99(plainFinding), "plain SQL, one overlap question a candidate"),
                new Line("scheduling", "book-course", Line.p99(booking), Line.p99(plainBooking), "plain SQL, six overlap questions and inserts, no gates"));
    }

    private static <T> T timed(List<Duration> times, int number, Supplier<T> work) {
        var begin = System.nanoTime();
        var result = work.get();
        if (number >= WARM_UP) times.add(Duration.ofNanos(System.nanoTime() - begin));
        return result;
    }

    private static CourseBooking book(Scheduling scheduling, Clinic clinic, PatientId patient, String key, CourseFound found) {
        if (found.proposals().isEmpty()) throw new IllegalStateException("nothing fits: " + found.whyNot());
        var places = found.proposals().getFirst().places();
        var booked = scheduling.bookCourse(MAKER, new BookCourse(key, patient, "ketamine-iv-6-in-21", clinic.site().id(), places));
        if (booked instanceof CourseBooking.Booked) return booked;
        throw new IllegalStateException("not booked: " + booked);
    }

    private static FindCourse command(Clinic clinic, PatientId patient, LocalDate from) {
        return new FindCourse(patient, "ketamine-iv-6-in-21", clinic.site().id(), from, Set.of(), LocalTime.of(8, 0), LocalTime.of(18, 0));
    }

    private static PatientId patient(Intake intake, Clinic clinic, int number) {
        var letters = "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
        var caller = new Caller(
                "Bench", "Patient" + letters, LocalDate.of(1980, 1, 1).plusDays(number), "F", Language.EN, Indication.RESISTANT_DEPRESSION, "F33.2",
                Optional.empty(), clinic.site().id(), "1 Elm Street", "Denver", "CO", "802061234", new BigDecimal("70.0"), 170);
        var patient = intake.register(MAKER, intake.call(MAKER, caller), caller);
        intake.screenEligible(MAKER, patient, caller);
        return patient;
    }
}
