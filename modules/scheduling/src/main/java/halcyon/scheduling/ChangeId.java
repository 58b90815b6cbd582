package halcyon.scheduling;

/// One act of change, to take it back by.
public record ChangeId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
