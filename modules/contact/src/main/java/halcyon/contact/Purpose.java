package halcyon.contact;

/// The one thing a link is good for.
public enum Purpose {
    BASELINE,
    CONSENT,
    NEXT_DAY,
    SCALE,
    /// A booked visit: confirm, cancel, ask to move.
    VISIT,
    /// An earlier place from the waiting list: take it or not.
    OFFER,
    /// The signed record of a session: read it, keep it.
    CHART
}
