package halcyon.treatment;

import halcyon.shared.SiteId;
import java.time.LocalDate;

/// A site's registration with the DEA, valid from one day through another, both included: two letters and seven digits, the last
/// of which proves the others.
public record Registration(SiteId site, String deaNumber, LocalDate from, LocalDate expires) {
    public Registration {
        if (!isDeaNumber(deaNumber))
            throw new IllegalArgumentException("'" + deaNumber + "' is no DEA number: two letters and seven digits, the last checks the others");
        if (expires.isBefore(from)) throw new IllegalArgumentException("a registration ends after it begins");
    }

    public static boolean isDeaNumber(String text) {
        if (!text.matches("[A-Z][A-Z9]\\d{7}")) return false;
        var odd = digit(text, 2) + digit(text, 4) + digit(text, 6);
        var even = digit(text, 3) + digit(text, 5) + digit(text, 7);
        return (odd + 2 * even) % 10 == digit(text, 8);
    }

    private static int digit(String text, int at) {
        return text.charAt(at) - '0';
    }
}
