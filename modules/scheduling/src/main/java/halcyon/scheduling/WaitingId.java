package halcyon.scheduling;

/// One wish on the waiting list.
public record WaitingId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
