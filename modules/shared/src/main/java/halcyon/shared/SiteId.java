package halcyon.shared;

/// One clinic of the network by its short code, the same word as in the sign-in token's `sites` claim.
/// Two to sixteen lower-case letters, digits or hyphens.
public record SiteId(String value) {
    public SiteId {
        if (!value.matches("[a-z0-9-]{2,16}"))
            throw new IllegalArgumentException("a site code is 2 to 16 of a-z, 0-9 and '-', got '" + value + "'");
    }

    public static SiteId of(String value) {
        return new SiteId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
