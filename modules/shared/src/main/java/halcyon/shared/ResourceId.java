package halcyon.shared;

/// One thing that can be booked at a site: a chair, a room, a pump. Positive, never reused.
public record ResourceId(long value) {
    public ResourceId {
        if (value <= 0) throw new IllegalArgumentException("ResourceId must be positive, got " + value);
    }

    public static ResourceId of(long value) {
        return new ResourceId(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
