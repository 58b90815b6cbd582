package halcyon.treatment;

import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A site's cabinet at a moment: lots that hold something or are in somebody's hand, the first to expire first.
public record Shelf(
        SiteId site,
        Instant asOf,
        List<LotOnShelf> lots,
        Optional<Registration> registration,
        Optional<LocalDate> lastInventory,
        LocalDate inventoryDue,
        int keptYears) {
    public record LotOnShelf(Lot lot, boolean expired, Balance balance, List<Container> containers) {
        public Measure measure() {
            return lot.measure();
        }
    }

    /// The terms of the equation, each as a positive amount in the lot's measure.
    public record Balance(
            BigDecimal opening,
            BigDecimal received,
            BigDecimal transferredIn,
            BigDecimal transferredOut,
            BigDecimal drawn,
            BigDecimal given,
            BigDecimal wasted,
            BigDecimal destroyed,
            BigDecimal lost,
            BigDecimal overfill) {
        /// What the site answers for.
        public BigDecimal expected() {
            return opening.add(received)
                    .add(transferredIn)
                    .subtract(given)
                    .subtract(wasted)
                    .subtract(transferredOut)
                    .subtract(destroyed)
                    .subtract(lost)
                    .add(overfill);
        }

        /// Drawn for a session and neither given nor wasted yet.
        public BigDecimal inHand() {
            return drawn.subtract(given).subtract(wasted);
        }

        /// What a count has to find.
        public BigDecimal inCabinet() {
            return expected().subtract(inHand());
        }
    }
}
