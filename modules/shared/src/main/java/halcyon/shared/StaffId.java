package halcyon.shared;

/// One member of staff, across all sites. Positive, never reused.
public record StaffId(long value) {
    public StaffId {
        if (value <= 0) throw new IllegalArgumentException("StaffId must be positive, got " + value);
    }

    public static StaffId of(long value) {
        return new StaffId(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
