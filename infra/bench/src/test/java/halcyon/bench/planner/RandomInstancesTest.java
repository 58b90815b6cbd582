package halcyon.bench.planner;

import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.scheduling.internal.planner.dayunit.DayUnitPlanner;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/// Day units of other shapes than those published: several sectors, long consultations and installations, few chairs,
/// two sessions on one day.
class RandomInstancesTest {
    private static final int INSTANCES = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyAnswerKeepsTheRulesAndBeatsFirstFit() {
        var random = new Random(20261123);
        for (var number = 0; number < INSTANCES; number++) {
            var instance = new Instance("random-" + number, 0, JSON.valueToTree(content(random)));
            var answer = Answer.of(instance, Duration.ofMillis(40), 1, number);
            assertTrue(answer.objective() <= new FirstFit(instance.dayUnit()).objective(), instance.name());
        }
    }

    @Test
    void saysWhenNotEveryCourseFits() {
        var content = new TreeMap<>(content(new Random(1)));
        content.put("demands", IntStream.range(0, 9).mapToObj(each -> Map.of("id", each, "rdvDemands", List.of(session(0, false, 9, 99)))).toList());
        var instance = new Instance("too-long", 0, JSON.valueToTree(content));

        assertTrue(new DayUnitPlanner(instance.dayUnit()).plan(Duration.ofMillis(20), 1, 1).isEmpty());
    }

    private static Map<String, Object> content(Random random) {
        var slots = 14 + random.nextInt(40);
        var sectors = IntStream.rangeClosed(1, 1 + random.nextInt(3)).boxed().toList();
        var consultation = 1 + random.nextInt(3);
        var given = new TreeMap<String, Object>();
        given.put("days", 30);
        given.put("numTimeSlots", slots);
        given.put("sectorIds", sectors);
        given.put("multitasks", 1 + random.nextInt(6));
        given.put("numMaterials", 1 + random.nextInt(5));
        given.put("consultationLength", consultation);
        given.put("installationLength", 1 + random.nextInt(2));
        given.put("nurses", table(random, slots, 1, 3));
        var doctors = new TreeMap<String, Object>();
        for (var sector : sectors) doctors.put(sector.toString(), table(random, slots, 1, 2));
        given.put("doctors", doctors);
        given.put("pharmacy", IntStream.rangeClosed(0, 30)
                .mapToObj(day -> IntStream.rangeClosed(0, slots).mapToObj(slot -> slot == 3 || random.nextInt(3) > 0).toList())
                .toList());
        return Map.of("param", given, "demands", IntStream.range(0, 12).mapToObj(each -> demand(random, each, sectors)).toList());
    }

    // what never falls to nothing, so that everything fits on some day
    private static List<List<Integer>> table(Random random, int slots, int least, int most) {
        return IntStream.rangeClosed(0, 30)
                .mapToObj(day -> IntStream.rangeClosed(0, slots).mapToObj(slot -> least + random.nextInt(most)).toList())
                .toList();
    }

    private static Map<String, Object> demand(Random random, int id, List<Integer> sectors) {
        var sector = sectors.get(random.nextInt(sectors.size()));
        var sessions = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(number -> session(random.nextInt(4), random.nextBoolean(), random.nextInt(3), random.nextInt(4), sector))
                .toList();
        return Map.of("id", id, "rdvDemands", sessions);
    }

    private static Map<String, Object> session(int rest, boolean consultation, int mixing, int treatment) {
        return session(rest, consultation, mixing, treatment, 1);
    }

    private static Map<String, Object> session(int rest, boolean consultation, int mixing, int treatment, int sector) {
        return Map.of(
                "sectorId", sector, "afterLastRequest", rest, "needingConsultation", consultation, "medPreparedSameDay", mixing > 0,
                "medPrepDuration", mixing, "treatmentDuration", treatment);
    }
}
