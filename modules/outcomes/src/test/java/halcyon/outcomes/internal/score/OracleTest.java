package halcyon.outcomes.internal.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Our rules against results that others computed.
class OracleTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");
    private static final JsonNode RULES = Shared.read("oracles/rules.json");

    private record Row(JsonNode given, JsonNode expected) {}

    @Test
    void phq9() {
        for (var row : rows("PHQ-9")) {
            var answers = Shared.answers(row.given());
            var scored = assertInstanceOf(Scored.Complete.class, score(Instruments.PHQ_9, answers));
            assertEquals(row.expected().get("total").asInt(), scored.total());
            assertEquals(row.expected().get("band").asString(), scored.band());
            assertEquals(row.expected().get("safety_flag").asBoolean(), answers.get("9") >= 1);
            assertEquals(syndrome(row.expected().get("syndrome")), PhqSyndrome.of(answers));
        }
    }

    @Test
    void gad7() {
        for (var row : rows("GAD-7")) {
            var scored = assertInstanceOf(Scored.Complete.class, score(Instruments.GAD_7, Shared.answers(row.given())));
            assertEquals(row.expected().get("total").asInt(), scored.total());
            assertEquals(row.expected().get("band").asString(), scored.band());
            assertEquals(row.expected().get("screen_positive").asBoolean(), Change.evaluable(rule(Instruments.GAD_7), scored.total()));
        }
    }

    @Test
    void pcl5() {
        for (var row : rows("PCL-5")) {
            var answers = Shared.answers(row.given());
            var scored = assertInstanceOf(Scored.Complete.class, score(Instruments.PCL_5, answers));
            var clusters = row.expected().get("clusters");
            assertEquals(row.expected().get("total").asInt(), scored.total());
            assertEquals(
                    new PclPattern(
                            clusters.get("B").asInt(), clusters.get("C").asInt(), clusters.get("D").asInt(), clusters.get("E").asInt(),
                            row.expected().get("dsm5_rule").asBoolean()),
                    PclPattern.of(answers));
            assertEquals(row.expected().get("cut31").asBoolean(), scored.band().equals("31 or more"));
        }
    }

    @Test
    void columbia() {
        for (var row : rows("C-SSRS")) {
            var answers = Shared.answers(row.given(), "1", "2", "3", "4", "5", "6", "6a");
            var scored = score(Instruments.C_SSRS, answers);
            if (row.expected().asString().equals("incomplete")) {
                assertEquals(List.of("3"), assertInstanceOf(Scored.Incomplete.class, scored).missing());
                continue;
            }
            assertEquals(row.expected().asString(), assertInstanceOf(Scored.Complete.class, scored).band());
            assertEquals(row.expected().asString(), CssrsTriage.of(answers).name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void auditC() {
        for (var row : rows("AUDIT-C")) {
            int total = Shared.answers(row.given().get(0)).values().stream().mapToInt(Integer::intValue).sum();
            assertEquals(row.expected().get("total").asInt(), total);
            assertEquals(row.expected().get("positive").asBoolean(), AuditC.positive(total, row.given().get(1).asString()));
        }
    }

    @Test
    void change() {
        var phq = rule(Instruments.PHQ_9);
        for (var row : rows("PHQ change")) {
            int baseline = row.given().get(0).asInt();
            int now = row.given().get(1).asInt();
            var response = row.expected().get("response");
            assertEquals(!response.isString(), Change.evaluable(phq, baseline), row.toString());
            assertEquals(response.isBoolean() && response.asBoolean(), Change.response(phq, baseline, now), row.toString());
            assertEquals(row.expected().get("remission").asBoolean(), Change.remission(phq, now), row.toString());
        }
    }

    @Test
    void everyGapIsIncompleteAndNeverFilled() {
        for (var gap = 1; gap <= 9; gap++) {
            var answers = Shared.answers(RULES.get("PHQ-9").get(0).get(0));
            answers.remove(Integer.toString(gap));
            assertEquals(new Scored.Incomplete(List.of(Integer.toString(gap))), score(Instruments.PHQ_9, answers));
        }
    }

    @Test
    void refusesWhatIsOutOfRange() {
        assertEquals(new Scored.OutOfRange("3"), score(Instruments.PHQ_9, Map.of("3", 4)));
        assertEquals(new Scored.OutOfRange("3"), score(Instruments.PHQ_9, Map.of("3", -1)));
        assertEquals(new Scored.OutOfRange("12"), score(Instruments.PHQ_9, Map.of("12", 0)));
        assertEquals(new Scored.OutOfRange("2"), score(Instruments.C_SSRS, Map.of("2", 2)));
    }

    @Test
    void namesTheRuleThatScored() {
        var answers = Shared.answers(RULES.get("GAD-7").get(0).get(0));

        assertEquals("gad-7 v1", assertInstanceOf(Scored.Complete.class, score(Instruments.GAD_7, answers)).ruleVersion());
    }

    private static List<Row> rows(String section) {
        var rows = new ArrayList<Row>();
        for (var row : RULES.get(section)) rows.add(new Row(row.get(0), row.get(1)));
        assertTrue(rows.size() >= 3, section + " has too few rows to prove anything");
        return rows;
    }

    private static Scored score(String instrument, Map<String, Integer> answers) {
        return Scoring.score(Shared.instruments().get(instrument), rule(instrument), answers);
    }

    private static ScoringRule rule(String instrument) {
        return Shared.rules().of(instrument, DAY);
    }

    private static PhqSyndrome syndrome(JsonNode expected) {
        if (expected.isNull()) return PhqSyndrome.NONE;
        return switch (expected.asString()) {
            case "MDS" -> PhqSyndrome.MAJOR;
            case "ODS" -> PhqSyndrome.OTHER;
            default -> PhqSyndrome.NONE;
        };
    }
}
