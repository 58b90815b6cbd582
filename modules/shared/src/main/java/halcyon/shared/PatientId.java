package halcyon.shared;

/// One person under care, across all sites. Positive, never reused.
public record PatientId(long value) {
    public PatientId {
        if (value <= 0) throw new IllegalArgumentException("PatientId must be positive, got " + value);
    }

    public static PatientId of(long value) {
        return new PatientId(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
