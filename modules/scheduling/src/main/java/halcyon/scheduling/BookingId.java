package halcyon.scheduling;

/// One booked visit.
public record BookingId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
