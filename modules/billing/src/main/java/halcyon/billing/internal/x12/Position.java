package halcyon.billing.internal.x12;

/// Where in a file something stands: interchange and segment counted from 1, ISA being segment 1 of its interchange.
public record Position(int interchange, int segment, String segmentId) {
    public static final Position START = new Position(1, 1, "ISA");

    @Override
    public String toString() {
        return "interchange " + interchange + ", segment " + segment + " " + segmentId;
    }
}
