package halcyon.scheduling.internal.index;

/// What a visit can need at a site: things by what they are, people by their duty.
public enum Sort {
    CHAIR,
    ROOM,
    NASAL_ROOM,
    CONSULTATION_ROOM,
    TELEHEALTH_LINE,
    PUMP,
    OBSERVER,
    PRESCRIBER;

    /// Whether it is whole or not at all, so that the longest free run of a day is worth keeping.
    boolean isThing() {
        return ordinal() <= PUMP.ordinal();
    }
}
