package halcyon.treatment;

/// One monitored session.
public record SessionId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
