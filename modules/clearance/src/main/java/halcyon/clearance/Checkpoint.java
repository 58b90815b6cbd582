package halcyon.clearance;

/// The four moments at which the gates are asked.
public enum Checkpoint {
    BOOKING,
    T_MINUS_48H,
    CHECK_IN,
    BEFORE_DRAW
}
