package halcyon.treatment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What a person did with a drug at a site in a time, beside the same of everybody else there. With an empty person: the whole site.
public record Anomaly(String person, String drug, Figures own, Figures others) {
    /// `draws` is n. `neverRan` counts draws that were wasted whole, `unaccounted` those neither given nor wasted yet.
    public record Figures(
            int people, int draws, BigDecimal drawn, BigDecimal wasted, int neverRan, int unaccounted, int countLines, int countLinesOff, int corrections) {
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        public static final Figures NONE = new Figures(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, 0, 0, 0);

        /// Percent of the drawn amount that was wasted; empty when nothing was drawn.
        public Optional<BigDecimal> wasteShare() {
            if (drawn.signum() == 0) return Optional.empty();
            return Optional.of(wasted.multiply(HUNDRED).divide(drawn, 1, RoundingMode.HALF_UP));
        }

        public Figures plus(Figures more) {
            return new Figures(
                    people + more.people,
                    draws + more.draws,
                    drawn.add(more.drawn),
                    wasted.add(more.wasted),
                    neverRan + more.neverRan,
                    unaccounted + more.unaccounted,
                    countLines + more.countLines,
                    countLinesOff + more.countLinesOff,
                    corrections + more.corrections);
        }
    }
}
