package halcyon.treatment.internal.alarm;

/// What an alarm follows: the newest set of vitals, the clock, what was observed.
public enum Source {
    VITALS,
    CLOCK,
    OBSERVED
}
