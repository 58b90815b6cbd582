package halcyon.treatment;

/// A session's life, in this order.
public enum SessionState {
    PREPARING,
    DRAWN,
    RUNNING,
    MONITORING,
    DISCHARGED,
    SIGNED,
    ABANDONED
}
