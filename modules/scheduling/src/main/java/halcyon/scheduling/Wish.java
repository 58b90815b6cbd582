package halcyon.scheduling;

/// What time a patient would rather come.
public enum Wish {
    EARLIER,
    LATER,
    MORNING,
    AFTERNOON,
    ANY
}
