package halcyon.protocol;

/// What happens in a stretch of a visit.
public enum PhaseKind {
    PREPARATION,
    ADMINISTRATION,
    MONITORING,
    DISCHARGE,
    CONSULTATION,
    TELEHEALTH,
    /// Cleaning and making ready again: the seat alone, after the patient has left. Always the last one.
    TURNOVER
}
