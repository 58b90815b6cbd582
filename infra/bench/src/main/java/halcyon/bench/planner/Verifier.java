package halcyon.bench.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads the instance's own file and counts an answer slot by slot, by the rules of the benchmark as they are written
/// down. Shares nothing with the search, so an error of one cannot hide in the other.
final class Verifier {
    private final JsonNode given;
    private final JsonNode demands;
    private final int slots;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> nurseUnits = new HashMap<>();
    private final Map<String, Integer> chairs = new HashMap<>();
    private final Map<String, Integer> doctors = new HashMap<>();
    private long objective;

    /// What is wrong with an answer (empty: nothing), and its objective by our own count.
    record Verdict(List<String> faults, long objective) {}

    private Verifier(JsonNode instance) {
        given = instance.get("param");
        demands = instance.get("demands");
        slots = given.get("numTimeSlots").asInt();
    }

    static Verdict check(JsonNode instance, List<Stay> answer) {
        var verifier = new Verifier(instance);
        verifier.check(answer);
        return new Verdict(List.copyOf(verifier.faults), verifier.objective);
    }

    private void check(List<Stay> answer) {
        var expected = 0;
        for (var course = 0; course < demands.size(); course++) {
            var sessions = demands.get(course).get("rdvDemands");
            var dayBefore = 0;
            for (var number = 0; number < sessions.size(); number++, expected++) {
                var stay = only(answer, course, number);
                if (stay.isEmpty()) continue;
                var rest = sessions.get(number).get("afterLastRequest").asInt();
                if (number > 0 && stay.get().day() != dayBefore + rest) fault(stay.get(), "is not " + rest + " days after the one before");
                dayBefore = stay.get().day();
                session(stay.get(), sessions.get(number));
            }
        }
        if (answer.size() != expected) faults.add(answer.size() + " sessions answered, " + expected + " asked");
        capacities();
    }

    private Optional<Stay> only(List<Stay> answer, int course, int number) {
        var found = answer.stream().filter(stay -> stay.course() == course && stay.session() == number).toList();
        if (found.size() == 1) return Optional.of(found.getFirst());
        faults.add("course " + course + " session " + number + " stands " + found.size() + " times");
        return Optional.empty();
    }

    private void session(Stay stay, JsonNode wish) {
        if (stay.day() < 1 || stay.day() > given.get("days").asInt()) {
            fault(stay, "lies outside the horizon");
            return;
        }
        var consulted = consultation(stay, wish);
        var installed = stay.installation() + given.get("installationLength").asInt();
        var ready = installed;
        if (stay.installation() < Math.max(1, consulted)) fault(stay, "is installed before its consultation is over");
        if (wish.get("medPreparedSameDay").asBoolean()) ready = Math.max(ready, mixing(stay, wish, consulted));
        if (stay.monitoring() < ready) fault(stay, "is monitored before drug and patient are ready");
        var end = stay.monitoring() + wish.get("treatmentDuration").asInt();
        if (stay.end() != end) fault(stay, "does not end at " + end);
        if (end > slots + 1) fault(stay, "ends after the day");
        var installing = given.get("multitasks").asInt();
        for (var slot = stay.installation(); slot < installed; slot++) add(nurseUnits, stay.day() + " " + slot, installing);
        for (var slot = stay.monitoring(); slot < end; slot++) add(nurseUnits, stay.day() + " " + slot, 1);
        for (var slot = stay.installation(); slot < end; slot++) add(chairs, stay.day() + " " + slot, 1);
        objective += (long) (stay.day() - 1) * slots + end;
    }

    private int consultation(Stay stay, JsonNode wish) {
        if (!wish.get("needingConsultation").asBoolean()) return 1;
        if (stay.consultation() < 1) fault(stay, "has no consultation");
        var end = stay.consultation() + given.get("consultationLength").asInt();
        for (var slot = stay.consultation(); slot < end; slot++)
            add(doctors, wish.get("sectorId").asInt() + " " + stay.day() + " " + slot, 1);
        return end;
    }

    private int mixing(Stay stay, JsonNode wish, int consulted) {
        if (stay.mixing() < Math.max(1, consulted)) fault(stay, "is mixed before its consultation is over");
        if (stay.mixing() > slots || !given.get("pharmacy").get(stay.day()).get(stay.mixing()).asBoolean())
            fault(stay, "is mixed while the pharmacy is closed");
        return stay.mixing() + wish.get("medPrepDuration").asInt();
    }

    private void capacities() {
        nurseUnits.forEach((at, units) -> {
            var most = number(given.get("nurses"), at) * given.get("multitasks").asInt();
            if (units > most) faults.add("nurses at " + at + ": " + units + " units, there are " + most);
        });
        chairs.forEach((at, taken) -> {
            var most = given.get("numMaterials").asInt();
            if (taken > most) faults.add("chairs at " + at + ": " + taken + " taken, there are " + most);
        });
        doctors.forEach((at, busy) -> {
            var sector = at.substring(0, at.indexOf(' '));
            var most = number(given.get("doctors").get(sector), at.substring(sector.length() + 1));
            if (busy > most) faults.add("doctors at " + at + ": " + busy + " busy, there are " + most);
        });
    }

    private int number(JsonNode table, String dayAndSlot) {
        var parts = dayAndSlot.split(" ");
        var slot = Integer.parseInt(parts[1]);
        return slot < 1 || slot > slots ? 0 : table.get(Integer.parseInt(parts[0])).get(slot).asInt();
    }

    private static void add(Map<String, Integer> counts, String key, int amount) {
        counts.merge(key, amount, Integer::sum);
    }

    private void fault(Stay stay, String what) {
        faults.add("course " + stay.course() + " session " + stay.session() + " " + what);
    }
}
