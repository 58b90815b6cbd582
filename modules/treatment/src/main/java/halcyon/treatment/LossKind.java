package halcyon.treatment;

/// How a controlled substance was lost, as form 106 asks.
public enum LossKind {
    THEFT,
    ROBBERY,
    EMPLOYEE,
    TRANSIT,
    UNKNOWN
}
