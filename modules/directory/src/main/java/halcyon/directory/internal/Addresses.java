package halcyon.directory.internal;

/// Forms that addresses and provider numbers must have on an electronic claim.
final class Addresses {
    private Addresses() {}

    static String state(String text) {
        return matching(text.strip().toUpperCase(java.util.Locale.ROOT), "[A-Z]{2}", "a state has two letters: CO");
    }

    /// Five or nine digits, without the hyphen.
    static String zip(String text) {
        return matching(text.strip().replace("-", ""), "\\d{5}(\\d{4})?", "a ZIP code has five or nine digits: 80206 or 80206-1234");
    }

    // X12 837P 2010AA N403: the billing provider's ZIP code has nine digits
    static String nineDigitZip(String text) {
        return matching(text.strip().replace("-", ""), "\\d{9}", "a site's ZIP code has nine digits for claims: 80206-1234");
    }

    static String taxId(String text) {
        return matching(text.strip().replace("-", ""), "\\d{9}", "a tax id has nine digits: 84-1234567");
    }

    static String placeOfService(String text) {
        return matching(text.strip(), "\\d{2}", "a place of service has two digits: 11 for an office");
    }

    private static String matching(String text, String form, String otherwise) {
        if (!text.matches(form)) throw new IllegalArgumentException(otherwise);
        return text;
    }
}
