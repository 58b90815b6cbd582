package halcyon.directory.internal;

/// A telephone number of the North American plan, ten digits.
record PhoneNumber(String digits) {
    PhoneNumber {
        if (!digits.matches("[2-9]\\d{2}[2-9]\\d{6}"))
            throw new IllegalArgumentException("a phone number has ten digits, area code first: 303-555-0142");
    }

    static PhoneNumber parse(String text) {
        var digits = text.replaceAll("[\\s().+-]", "");
        return new PhoneNumber(digits.length() == 11 && digits.startsWith("1") ? digits.substring(1) : digits);
    }

    static boolean isOne(String text) {
        try {
            parse(text);
            return true;
        } catch (IllegalArgumentException no) {
            return false;
        }
    }

    String lastFour() {
        return digits.substring(6);
    }

    /// "303-555-0142"
    @Override
    public String toString() {
        return digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6);
    }
}
