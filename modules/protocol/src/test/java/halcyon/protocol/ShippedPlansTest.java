package halcyon.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import halcyon.shared.Actor;
import halcyon.testing.TestApplication;
import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The numbers of the plans Halcyon ships, each as the sources have it.
class ShippedPlansTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static ApplicationContext halcyon;

    @BeforeAll
    static void start() {
        halcyon = TestApplication.start();
    }

    @AfterAll
    static void stop() {
        halcyon.close();
    }

    /// mg/kg and the fixed amounts; minutes the drug takes; the hold before the dose; minutes of watching at least.
    @ParameterizedTest
    @CsvSource({
        "ketamine-iv-6-in-21,       0.5, '',      40, 160, 100, 30",
        "ketamine-iv-twice-weekly,  0.5, '',      40, 160, 100, 30",
        "ketamine-iv-three-weekly,  0.5, '',      40, 160, 100, 30",
        "ketamine-iv-4-to-8,        0.5, '',      40, 160, 100, 30",
        "ketamine-im-twice-weekly,  0.5, '',      5,  160, 100, 30",
        "ketamine-sublingual,       0,   '100',   15, 160, 100, 30",
        "ketamine-oral,             2.0, '',      15, 160, 100, 30",
        "ketamine-nasal-compounded, 0,   '75',    5,  160, 100, 30",
        "esketamine-nasal,          0,   '56 84', 10, 140, 90,  120",
    })
    void theDoseAndTheHold(String code, BigDecimal perKilogram, String fixed, int minutes, int systolic, int diastolic, int after) {
        var plan = plan(code);

        assertEquals(0, perKilogram.compareTo(plan.dose().milligramsPerKilogram()));
        assertEquals(numbers(fixed), plan.dose().fixedMilligrams().stream().map(BigDecimal::intValueExact).toList());
        assertEquals(minutes, plan.dose().infusionMinutes());
        assertEquals(systolic, plan.monitoring().holdSystolic());
        assertEquals(diastolic, plan.monitoring().holdDiastolic());
        assertEquals(after, plan.discharge().minutesAfterEnd());
    }

    /// Vitals at these minutes, then every so many: IV each ten while it runs, what is injected or dissolved each quarter of the
    /// first hour, esketamine before, at forty and before leaving.
    @ParameterizedTest
    @CsvSource({
        "ketamine-iv-6-in-21,      '0 10 20 30 40', 15",
        "ketamine-iv-maintenance,  '0 10 20 30 40', 15",
        "ketamine-im-twice-weekly, '0 15 30 45 60', 30",
        "ketamine-sublingual,      '0 15 30 45 60', 30",
        "ketamine-oral,            '0 15 30 45 60', 30",
        "esketamine-nasal,         '0 40 120',      30",
    })
    void whenVitalsAreTaken(String code, String minutes, int then) {
        assertEquals(numbers(minutes), plan(code).monitoring().duringMinutes());
        assertEquals(then, plan(code).monitoring().afterEveryMinutes());
    }

    @ParameterizedTest
    @CsvSource({"ketamine-iv-6-in-21", "ketamine-im-twice-weekly", "ketamine-sublingual", "esketamine-nasal"})
    void theLimitsThatAlarmAndTheFloorsOfTheWayHome(String code) {
        var watch = plan(code).monitoring();
        var home = plan(code).discharge();

        assertEquals(
                List.of(180, 110, 90, 120, 50, 92, 90, 10, 3),
                List.of(
                        watch.alertSystolicHigh(), watch.alertDiastolicHigh(), watch.alertSystolicLow(), watch.alertHeartRateHigh(),
                        watch.alertHeartRateLow(), watch.alertOxygenLow(), watch.criticalOxygenLow(), watch.alertRespiratoryRateLow(),
                        watch.alertSedationLow()));
        assertEquals(List.of(9, 2, 2, 2), List.of(home.aldreteMinimum(), home.consciousnessFloor(), home.respirationFloor(), home.oxygenFloor()));
    }

    /// Induction twice a week for four weeks, weekly to week eight, then weekly or every two weeks; six infusions in 21 days.
    @ParameterizedTest
    @CsvSource({"ketamine-iv-6-in-21, 6, 21", "esketamine-nasal, 8, 28"})
    void theCourseBegins(String code, int sessions, int days) {
        var first = plan(code).calendar().stages().getFirst();

        assertEquals(sessions, first.sessions());
        assertEquals(days, first.withinDays());
    }

    private static Protocol plan(String code) {
        return halcyon.getBean(Protocols.class).inForce(Actor.system("test"), code, DAY).orElseThrow();
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).map(Integer::valueOf).toList();
    }
}
