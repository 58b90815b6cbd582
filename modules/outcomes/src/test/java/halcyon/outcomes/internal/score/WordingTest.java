package halcyon.outcomes.internal.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.outcomes.Instrument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Wording is verbatim or not at all: every text is compared character by character with the collected publication.
class WordingTest {
    @ParameterizedTest
    @ValueSource(strings = {Instruments.PHQ_9, Instruments.GAD_7, Instruments.PCL_5, Instruments.C_SSRS})
    void saysExactlyWhatWasPublished(String id) {
        var published = Shared.read("instruments/" + id + ".json");
        var ours = Shared.instruments().get(id);

        assertEquals(texts(published.get("title")), ours.title());
        assertEquals(texts(published.get("instruction")), ours.instruction());
        assertEquals(published.get("notice").asString(), ours.notice().get("en"));
        var items = ours.items().stream().filter(Instrument.Item::scored).toList();
        assertEquals(published.get("items").size(), items.size());
        for (var i = 0; i < items.size(); i++) {
            var item = published.get("items").get(i);
            assertEquals(item.get("linkId").asString(), items.get(i).linkId());
            assertEquals(texts(item.get("text")), items.get(i).text());
            assertEquals(item.has("prompt") ? texts(item.get("prompt")) : Map.of(), items.get(i).prompt());
            assertEquals(item.has("enableWhen"), items.get(i).after().isPresent());
        }
        assertOptions(published.get("options"), ours.options());
    }

    @Test
    void asksTheFunctionalItemWithoutScoringIt() {
        var published = Shared.read("instruments/phq-9.json").get("functionalItem");
        var ours = Shared.instruments().get(Instruments.PHQ_9).items().getLast();

        assertFalse(ours.scored());
        assertEquals(texts(published.get("text")), ours.text());
        assertEquals(texts(published.get("options").get(3).get("text")), ours.options().get(3).text());
    }

    @Test
    void offersALanguageCompletelyOrNotAtAll() {
        assertTrue(Shared.instruments().get(Instruments.PHQ_9).speaks("es"));
        assertTrue(Shared.instruments().get(Instruments.GAD_7).speaks("es"));
        assertTrue(Shared.instruments().get(Instruments.NEXT_DAY).speaks("es"));
        assertFalse(Shared.instruments().get(Instruments.C_SSRS).speaks("es"));
        assertFalse(Shared.instruments().get(Instruments.PCL_5).speaks("es"));
    }

    private static void assertOptions(JsonNode published, List<Instrument.Option> ours) {
        assertEquals(published.size(), ours.size());
        for (var i = 0; i < ours.size(); i++) {
            assertEquals(published.get(i).get("score").asInt(), ours.get(i).score());
            assertEquals(texts(published.get(i).get("text")), ours.get(i).text());
        }
    }

    private static Map<String, String> texts(JsonNode node) {
        var texts = new LinkedHashMap<String, String>();
        for (var entry : node.properties()) texts.put(entry.getKey(), entry.getValue().asString());
        return texts;
    }
}
