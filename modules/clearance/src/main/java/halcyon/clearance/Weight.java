package halcyon.clearance;

/// How much a gate's trouble weighs at a checkpoint.
public enum Weight {
    NOT_ASKED,
    WARNING,
    SOFT,
    HARD
}
