package halcyon.treatment;

/// In what the amounts of a lot are counted. A dosage unit is one of them.
public enum Measure {
    ML,
    PIECE
}
