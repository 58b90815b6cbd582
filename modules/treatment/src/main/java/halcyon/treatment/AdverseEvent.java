package halcyon.treatment;

/// What went wrong, how bad: MILD, MODERATE, SEVERE, SERIOUS.
public record AdverseEvent(String what, Severity severity) {
    public enum Severity {
        MILD,
        MODERATE,
        SEVERE,
        SERIOUS
    }
}
