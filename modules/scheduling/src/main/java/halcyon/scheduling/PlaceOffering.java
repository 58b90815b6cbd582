package halcyon.scheduling;

import halcyon.shared.Sentence;

/// What became of offering a free place.
public sealed interface PlaceOffering {
    record Done(OfferRound round) implements PlaceOffering {}

    /// Nobody on the list fits, or it is too near.
    record Nobody(Sentence reason) implements PlaceOffering {}
}
