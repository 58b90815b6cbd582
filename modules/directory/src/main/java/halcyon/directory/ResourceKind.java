package halcyon.directory;

/// What can be booked besides people. All but pumps are seats: where a patient spends a visit, on the telehealth line from
/// afar.
public enum ResourceKind {
    CHAIR,
    ROOM,
    PUMP,
    NASAL_ROOM,
    CONSULTATION_ROOM,
    TELEHEALTH_LINE;

    public boolean isSeat() {
        return this != PUMP;
    }
}
