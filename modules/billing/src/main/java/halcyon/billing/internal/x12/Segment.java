package halcyon.billing.internal.x12;

import halcyon.shared.Money;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One segment with its place. Elements count from 1 as in the guides; what is absent reads as "".
public record Segment(String id, List<String> elements, char componentSeparator, Position position) {
    private static final long LARGEST_CENTS = 9_999_999_999_99L;
    private static final int EARLIEST_YEAR = 1900;

    public Segment {
        elements = List.copyOf(elements);
    }

    public boolean is(String wanted) {
        return id.equals(wanted);
    }

    /// Whether the id and the first element (the qualifier) are these.
    public boolean is(String wanted, String qualifier) {
        return is(wanted) && element(1).equals(qualifier);
    }

    public String element(int number) {
        return number <= elements.size() ? elements.get(number - 1) : "";
    }

    public boolean has(int number) {
        return !element(number).isEmpty();
    }

    /// The components of a composite element, at least one.
    public List<String> components(int number) {
        String whole = element(number);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int to = whole.indexOf(componentSeparator); to >= 0; to = whole.indexOf(componentSeparator, from)) {
            parts.add(whole.substring(from, to));
            from = to + 1;
        }
        parts.add(whole.substring(from));
        return parts;
    }

    public String component(int number, int part) {
        String whole = element(number);
        int from = 0;
        for (int n = 1; n < part; n++) {
            int to = whole.indexOf(componentSeparator, from);
            if (to < 0) return "";
            from = to + 1;
        }
        int end = whole.indexOf(componentSeparator, from);
        return end < 0 ? whole.substring(from) : whole.substring(from, end);
    }

    /// The element that must be there.
    public String required(int number) {
        if (has(number)) return element(number);
        throw refused("element-missing", id + two(number));
    }

    /// Money, exact to the cent; absent counts as zero.
    public Money amount(int number) {
        if (!has(number)) return Money.ZERO;
        try {
            Money amount = Money.parse(element(number));
            if (Math.abs(amount.cents()) > LARGEST_CENTS) throw refused("amount", id + two(number));
            return amount;
        } catch (IllegalArgumentException wrong) {
            throw refused("amount", id + two(number));
        }
    }

    public Money requiredAmount(int number) {
        required(number);
        return amount(number);
    }

    /// A date CCYYMMDD; absent is empty, an impossible day is refused.
    public Optional<LocalDate> date(int number) {
        if (!has(number)) return Optional.empty();
        try {
            LocalDate date = LocalDate.parse(element(number), DateTimeFormatter.BASIC_ISO_DATE);
            if (date.getYear() < EARLIEST_YEAR) throw refused("date", id + two(number));
            return Optional.of(date);
        } catch (DateTimeException wrong) {
            throw refused("date", id + two(number));
        }
    }

    public int count(int number) {
        try {
            return Integer.parseInt(required(number));
        } catch (NumberFormatException wrong) {
            throw refused("count", id + two(number));
        }
    }

    public X12Refused refused(String key, Object... arguments) {
        return new X12Refused(position, key, arguments);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
