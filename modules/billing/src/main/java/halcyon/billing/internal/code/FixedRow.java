package halcyon.billing.internal.code;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// A row whose fields stand in fixed columns, counted from 1.
record FixedRow(int line, String text) {
    String at(int first, int last) {
        if (text.length() < first) return "";
        return text.substring(first - 1, Math.min(last, text.length())).strip();
    }

    String needed(int first, int last, String form, String word) {
        String value = at(first, last);
        if (!value.matches(form)) throw new BadRow(line, first, word, value);
        return value;
    }

    /// A day as eight digits; empty when the columns are.
    Optional<LocalDate> day(int first, int last) {
        String value = at(first, last);
        if (value.isEmpty()) return Optional.empty();
        return Optional.of(day(value, line, first));
    }

    static LocalDate day(String value, int line, int column) {
        try {
            return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException noSuchDay) {
            throw new BadRow(line, column, "date", value);
        }
    }
}
