package halcyon.outcomes;

/// How urgent a safety answer is.
public enum TriageLevel {
    NONE,
    LOW,
    MODERATE,
    HIGH
}
