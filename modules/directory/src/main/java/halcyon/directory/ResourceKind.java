package halcyon.directory;

/// What can be booked besides people.
public enum ResourceKind {
    CHAIR,
    ROOM,
    PUMP
}
