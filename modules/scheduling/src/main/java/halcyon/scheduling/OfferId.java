package halcyon.scheduling;

/// One place offered to one patient.
public record OfferId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
