package halcyon.scheduling;

/// One booked course of a protocol.
public record CourseId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
