package halcyon.treatment;

import halcyon.shared.Sentence;

/// What a count that was handed in says.
public sealed interface CountTaken {
    record Agrees(StockCount count) implements CountTaken {}

    /// Off; a second person counts those lines again.
    record CountAgain(StockCount count) implements CountTaken {}

    /// Still off: somebody has to find out why.
    record Variance(StockCount count) implements CountTaken {}

    record Refused(Sentence reason) implements CountTaken {}
}
