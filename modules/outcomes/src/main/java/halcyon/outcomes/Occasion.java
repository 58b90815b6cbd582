package halcyon.outcomes;

/// Why a set of questions is asked.
public enum Occasion {
    BASELINE,
    NEXT_DAY,
    FOLLOW_UP
}
