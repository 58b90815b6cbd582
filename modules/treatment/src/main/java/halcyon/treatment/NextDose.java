package halcyon.treatment;

import halcyon.protocol.WeightBasis;
import halcyon.scheduling.BookingId;
import halcyon.shared.Route;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The next visit with the dose that holds for it and every dose that could be ordered. `session` is there once the patient
/// has been checked in. `lastAmount` is that of the newest dose of the same drug, from which steps up and down are counted.
public record NextDose(
        BookingId booking,
        Optional<SessionId> session,
        SiteId site,
        Instant at,
        int number,
        int of,
        Route route,
        String drug,
        long protocolVersion,
        DoseChoice choice,
        Optional<BigDecimal> lastAmount,
        List<Offer> offers) {
    public NextDose {
        offers = List.copyOf(offers);
    }

    /// What this amount comes to by this weight; empty where it cannot be ordered.
    public Optional<Offer> offer(BigDecimal amount, WeightBasis basis) {
        return offers.stream().filter(offer -> offer.isFor(amount, basis)).findFirst();
    }

    /// So many steps up (or down, below zero) from an amount, by the same weight; empty where the protocol has no such step.
    public Optional<Offer> step(BigDecimal from, WeightBasis basis, int steps) {
        var place = IntStream.range(0, choice.amounts().size())
                .filter(index -> choice.amounts().get(index).compareTo(from) == 0)
                .map(index -> index + steps)
                .filter(index -> index >= 0 && index < choice.amounts().size())
                .findFirst();
        return place.isEmpty() ? Optional.empty() : offer(choice.amounts().get(place.getAsInt()), basis);
    }

    /// One amount by one weight with its arithmetic. `milligrams` is empty while that weight is not known; `refusal` says which
    /// ceiling it is over.
    public record Offer(
            WeightBasis basis,
            BigDecimal amount,
            Optional<BigDecimal> milligrams,
            List<String> arithmetic,
            Optional<Sentence> refusal) {
        public Offer {
            arithmetic = List.copyOf(arithmetic);
        }

        public boolean isFor(BigDecimal wanted, WeightBasis by) {
            return basis == by && amount.compareTo(wanted) == 0;
        }
    }
}
