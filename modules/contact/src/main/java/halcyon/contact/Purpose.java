package halcyon.contact;

/// The one thing a link is good for.
public enum Purpose {
    BASELINE,
    CONSENT,
    NEXT_DAY,
    SCALE
}
