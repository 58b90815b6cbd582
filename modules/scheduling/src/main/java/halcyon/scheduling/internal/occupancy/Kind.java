package halcyon.scheduling.internal.occupancy;

/// What can be taken. A seat, a patient and a pump are whole or not at all; an observer's attention is shared.
public enum Kind {
    CHAIR(1, true),
    PATIENT(2, true),
    OBSERVER(3, false),
    PUMP(4, true);

    private final int code;
    private final boolean exclusive;

    Kind(int code, boolean exclusive) {
        this.code = code;
        this.exclusive = exclusive;
    }

    public int code() {
        return code;
    }

    public boolean isExclusive() {
        return exclusive;
    }

    public static Kind of(int code) {
        return values()[code - 1];
    }
}
