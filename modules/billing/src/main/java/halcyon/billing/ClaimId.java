package halcyon.billing;

/// One claim; its number on the wire is CLM01.
public record ClaimId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
