package halcyon.bench.planner;

import halcyon.scheduling.internal.planner.dayunit.DayUnit;
import halcyon.scheduling.internal.planner.dayunit.DayUnit.Course;
import halcyon.scheduling.internal.planner.dayunit.DayUnit.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// One file of the benchmark: `instance_<sessions>_<shape of load>_<n>.json`.
record Instance(String name, int size, JsonNode content) {
    private static final String PREFIX = "instance_";
    private static final String SUFFIX = ".json";

    static Instance of(Path file) {
        var name = file.getFileName().toString().replace(PREFIX, "").replace(SUFFIX, "");
        return new Instance(name, Integer.parseInt(name.substring(0, name.indexOf('_'))), new ObjectMapper().readTree(file));
    }

    static List<Instance> allIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PREFIX)).sorted().map(Instance::of).toList();
        }
    }

    DayUnit dayUnit() {
        var given = content.get("param");
        var sectors = each(given.get("sectorIds")).map(JsonNode::asInt).toList();
        var doctors = sectors.stream().map(sector -> table(given.get("doctors").get(sector.toString()))).toArray(int[][][]::new);
        return new DayUnit(
                given.get("days").asInt(),
                given.get("numTimeSlots").asInt(),
                given.get("multitasks").asInt(),
                given.get("numMaterials").asInt(),
                given.get("consultationLength").asInt(),
                given.get("installationLength").asInt(),
                table(given.get("nurses")),
                doctors,
                each(given.get("pharmacy")).map(Instance::flags).toArray(boolean[][]::new),
                each(content.get("demands")).map(demand -> course(demand, sectors)).toList());
    }

    private static Course course(JsonNode demand, List<Integer> sectors) {
        return new Course(each(demand.get("rdvDemands"))
                .map(wish -> new Session(
                        sectors.indexOf(wish.get("sectorId").asInt()),
                        wish.get("afterLastRequest").asInt(),
                        wish.get("needingConsultation").asBoolean(),
                        wish.get("medPreparedSameDay").asBoolean(),
                        wish.get("medPrepDuration").asInt(),
                        wish.get("treatmentDuration").asInt()))
                .toList());
    }

    private static int[][] table(JsonNode rows) {
        return each(rows).map(row -> each(row).mapToInt(JsonNode::asInt).toArray()).toArray(int[][]::new);
    }

    private static boolean[] flags(JsonNode row) {
        var flags = new boolean[row.size()];
        for (var i = 0; i < flags.length; i++) flags[i] = row.get(i).asBoolean();
        return flags;
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
