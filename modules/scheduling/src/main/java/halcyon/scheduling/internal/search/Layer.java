package halcyon.scheduling.internal.search;

import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.shared.Sentence;

/// One condition of a search: the starts it allows, and what to say where it is the one that does not.
record Layer(Sentence reason, Sentence cure, Cells starts) {
    static Layer of(String word, Cells starts, Object... arguments) {
        return new Layer(Sentence.of("scheduling." + word, arguments), Sentence.of("scheduling." + word + ".cure", arguments), starts);
    }
}
