package halcyon.billing.internal.inspection;

import halcyon.billing.internal.x12.Segment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether the elements of a segment are there, of the right form and length, and of the listed codes.
final class ElementCheck {
    private static final int FIRST_YEAR = 1850;
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3])[0-5]\\d([0-5]\\d\\d{0,2})?");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d*)?(\\.\\d+)?");
    private final List<Fault> faults;

    ElementCheck(List<Fault> faults) {
        this.faults = faults;
    }

    void check(Loop loop) {
        for (Loop.Placed placed : loop.placed()) if (!placed.rule().elements().isEmpty()) check(loop, placed.rule(), placed.segment());
        loop.loops().forEach(this::check);
    }

    private void check(Loop loop, SegmentRule rule, Segment segment) {
        int last = Math.max(rule.lastElement(), segment.elements().size());
        for (int n = 1; n <= last; n++) {
            ElementRule element = rule.element(n);
            String value = segment.element(n);
            if (element.form() == ElementRule.Form.COMPOSITE && !value.isEmpty()) composite(loop, segment, element);
            else wrong(element, value).ifPresent(word -> faults.add(Fault.structure(segment.position(), where(loop, segment, element), word)));
        }
    }

    private static String where(Loop loop, Segment segment, ElementRule element) {
        return String.format(Locale.ROOT, "%s %s%02d", loop.name(), segment.id(), element.number());
    }

    private void composite(Loop loop, Segment segment, ElementRule element) {
        List<String> parts = segment.components(element.number());
        for (int n = 1; n <= Math.max(parts.size(), element.parts().size()); n++) {
            String value = n <= parts.size() ? parts.get(n - 1) : "";
            String place = "-" + n;
            if (n > element.parts().size()) faults.add(Fault.structure(segment.position(), where(loop, segment, element) + place, "element-unused"));
            else wrong(element.parts().get(n - 1), value).ifPresent(word -> faults.add(Fault.structure(segment.position(), where(loop, segment, element) + place, word)));
        }
    }

    private static Optional<String> wrong(ElementRule rule, String value) {
        if (value.isEmpty()) return rule.usage() == ElementRule.Usage.REQUIRED ? Optional.of("element-missing") : Optional.empty();
        if (rule.usage() == ElementRule.Usage.UNUSED) return Optional.of("element-unused");
        return switch (rule.form()) {
            case CODE -> rule.codes().contains(value) ? Optional.empty() : Optional.of("element-code");
            case TEXT -> length(rule, value.length());
            case DIGITS -> digits(value) ? length(rule, value.length()) : Optional.of("element-form");
            case DECIMAL -> decimal(value) ? length(rule, figures(value)) : Optional.of("element-form");
            case DAY -> day(value).isPresent() ? Optional.empty() : Optional.of("date-real");
            case TIME -> TIME.matcher(value).matches() ? Optional.empty() : Optional.of("element-form");
            case COMPOSITE -> Optional.empty();
        };
    }

    private static Optional<String> length(ElementRule rule, int length) {
        return length < rule.shortest() || length > rule.longest() ? Optional.of("element-length") : Optional.empty();
    }

    private static boolean digits(String value) {
        return figures(value) == value.length();
    }

    private static int figures(String value) {
        int figures = 0;
        for (int n = 0; n < value.length(); n++) if (value.charAt(n) >= '0' && value.charAt(n) <= '9') figures++;
        return figures;
    }

    // no plus, no needless zeros in front, no point without figures behind it
    private static boolean decimal(String value) {
        return DECIMAL.matcher(value).matches() && figures(value) > 0;
    }

    static Optional<LocalDate> day(String value) {
        if (value.length() != 8 || !digits(value)) return Optional.empty();
        try {
            LocalDate day = LocalDate.of(Integer.parseInt(value.substring(0, 4)), Integer.parseInt(value.substring(4, 6)), Integer.parseInt(value.substring(6)));
            return day.getYear() < FIRST_YEAR ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
