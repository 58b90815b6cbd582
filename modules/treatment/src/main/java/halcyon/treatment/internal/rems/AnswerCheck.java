package halcyon.treatment.internal.rems;

import halcyon.shared.Sentence;
import halcyon.treatment.FormField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whether what a person says fits the field it is said to.
final class AnswerCheck {
    private static final int LONGEST = 200;

    private AnswerCheck() {}

    /// Why an answer cannot be kept; `code` is one of the form's fields.
    static Optional<Sentence> trouble(List<FieldRow> catalog, List<FormField> fields, Map.Entry<String, String> answer) {
        var field = catalog.stream().filter(row -> row.code().equals(answer.getKey())).findFirst();
        if (field.isEmpty()) throw new IllegalArgumentException("this form has no field '" + answer.getKey() + "'");
        var known = fields.stream()
                .anyMatch(shown -> shown.code().equals(answer.getKey()) && shown.source() == FormField.Source.RECORD);
        if (known || !field.get().asked()) return Optional.of(Sentence.of("treatment.rems-from-the-record"));
        if (!fits(field.get().kind(), answer.getValue())) return Optional.of(Sentence.of("treatment.rems-answer-unreadable"));
        if (answer.getKey().equals("minutes-ready") && tooLong(fields, answer.getValue()))
            return Optional.of(Sentence.of("treatment.rems-ready-after-end", FormFiller.minutes(fields)));
        return Optional.empty();
    }

    private static boolean fits(FormField.Kind kind, String value) {
        return switch (kind) {
            case TEXT -> !value.isBlank() && value.length() <= LONGEST;
            case DATE -> isDate(value);
            case NUMBER -> value.matches("\\d{1,4}");
            case YES_NO -> value.equals("yes") || value.equals("no");
            case PRESSURE -> isPressure(value);
        };
    }

    private static boolean isPressure(String value) {
        if (!value.matches("\\d{2,3}/\\d{2,3}")) return false;
        var both = value.split("/");
        return Integer.parseInt(both[1]) < Integer.parseInt(both[0]);
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    private static boolean tooLong(List<FormField> fields, String value) {
        var watched = FormFiller.minutes(fields);
        return watched > 0 && Integer.parseInt(value) > watched;
    }
}
