package halcyon.outcomes.internal.score;

import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.platform.JacksonJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The reference material that lies beside the clone: published wording, and rules computed by others.
final class Shared {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Shared() {}

    static JsonNode read(String path) {
        var file = Path.of(System.getProperty("halcyon.shared", "../../../shared")).resolve(path);
        assertTrue(Files.isRegularFile(file), "the reference is not where the build says: " + file);
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Instruments instruments() {
        return new Instruments(new JacksonJson());
    }

    static ScoringRules rules() {
        return new ScoringRules(new JacksonJson());
    }

    /// Scores in the order of the items 1, 2, 3 …; a null is no answer.
    static Map<String, Integer> answers(JsonNode scores, String... linkIds) {
        var answers = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < scores.size(); i++) {
            if (scores.get(i).isNull()) continue;
            answers.put(linkIds.length == 0 ? Integer.toString(i + 1) : linkIds[i], scores.get(i).asInt());
        }
        return answers;
    }
}
