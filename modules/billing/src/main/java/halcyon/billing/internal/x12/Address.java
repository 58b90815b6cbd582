package halcyon.billing.internal.x12;

/// N3 and N4.
public record Address(String street, String city, String state, String zip) {
    void write(SegmentSink out) {
        out.segment("N3", BasicText.of(street, 55));
        out.segment("N4", BasicText.of(city, 30), BasicText.of(state, 2), digits(zip));
    }

    private static String digits(String zip) {
        return zip.replaceAll("[^0-9A-Za-z]", "");
    }
}
