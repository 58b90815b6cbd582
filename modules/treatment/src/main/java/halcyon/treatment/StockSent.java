package halcyon.treatment;

import halcyon.shared.Sentence;

/// What became of a transfer that was to be sent.
public sealed interface StockSent {
    record Sent(long transfer, TransferMeter after) implements StockSent {}

    /// It would cross the year's share; nothing was written. Say why and send it again, or register as a distributor.
    record OverLimit(TransferMeter would) implements StockSent {}

    record Refused(Sentence reason) implements StockSent {}
}
