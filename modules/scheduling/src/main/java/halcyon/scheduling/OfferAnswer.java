package halcyon.scheduling;

import halcyon.shared.Sentence;
import java.util.List;

/// What became of an answer to an offer.
public sealed interface OfferAnswer {
    /// The place is hers: the bookings it gave.
    record Yours(List<BookingId> bookings) implements OfferAnswer {}

    /// She does not want it; her place on the list stays.
    record Declined() implements OfferAnswer {}

    /// Someone else was first, the time is over, or the clinic took it back: which. Her place on the list stays.
    record Gone(Sentence reason) implements OfferAnswer {}
}
