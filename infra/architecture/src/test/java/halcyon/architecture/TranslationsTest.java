package halcyon.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Every text exists in English and Spanish, with the same arguments, and every sentence the code says has its text.
class TranslationsTest {
    @Test
    void bothLanguagesSayTheSame() {
        var bundles = Bundle.ofRepository();
        assertTrue(bundles.size() >= 8, "only " + bundles.size() + " bundles were read");
        assertEquals(List.of(), bundles.stream().flatMap(bundle -> bundle.faults().stream()).toList());
    }

    @Test
    void everySentenceOfTheCodeHasItsText() {
        var known = Bundle.ofRepository().stream().flatMap(bundle -> bundle.english().keySet().stream()).toList();
        var missing = Sources.main().stream()
                .flatMap(source -> Bundle.saidIn(source).stream()
                        .filter(key -> !known.contains(key))
                        .map(key -> source.path() + " says " + key + ", which has no text"))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void catchesWhatWasPlanted() {
        var faults = Bundle.of(Sources.planted("messages/bad.properties"), Sources.planted("messages/bad_es.properties")).faults();
        for (var words : List.of("bad.only-english", "bad.only-spanish", "bad.empty", "bad.arguments", "bad.quote"))
            assertTrue(faults.stream().anyMatch(fault -> fault.contains(words)), words + " not in " + faults);
        assertEquals(List.of("bad.unknown"), Bundle.saidIn(Sources.planted("SaysUnknown.java.txt")));
    }
}
