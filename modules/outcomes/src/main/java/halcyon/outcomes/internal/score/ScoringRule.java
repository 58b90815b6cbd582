package halcyon.outcomes.internal.score;

import halcyon.outcomes.Chart.Band;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How one instrument is scored in a time: items and range, bands, the baseline from which response may be judged, below
/// what remission lies, and by how many points worse is worse. `to` is exclusive.
public record ScoringRule(
        String instrument,
        int version,
        String source,
        LocalDate from,
        Optional<LocalDate> to,
        int items,
        int minimum,
        int maximum,
        List<Band> bands,
        Optional<Integer> entryCutOff,
        Optional<Integer> remissionBelow,
        Optional<Integer> worseBy) {
    public ScoringRule {
        bands = List.copyOf(bands);
    }

    boolean inForce(LocalDate on) {
        return !on.isBefore(from) && to.map(on::isBefore).orElse(true);
    }

    /// What is stored with each score: "phq-9 v1".
    public String name() {
        return instrument + " v" + version;
    }

    public String bandOf(int total) {
        return bands.stream()
                .filter(band -> band.from() <= total && total <= band.to())
                .map(Band::name)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name() + " has no band for " + total));
    }

    /// The highest total there is.
    public int highest() {
        return bands.getLast().to();
    }
}
