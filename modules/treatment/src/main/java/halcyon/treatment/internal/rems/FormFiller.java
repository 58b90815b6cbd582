package halcyon.treatment.internal.rems;

import halcyon.shared.Sentence;
import halcyon.treatment.FormField;
import halcyon.treatment.FormField.Source;
import halcyon.treatment.Session;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Lays the record and the answers over the fields of the form that was in use on the date of service. The record wins.
@Singleton
class FormFiller {
    private static final Set<String> UNKNOWN_AFTER_AN_EARLY_DEPARTURE = Set.of("minutes-ready", "vitals-end");

    private final FieldRow.Catalog catalog;
    private final AnswerRow.Rows answers;
    private final RecordReader reader;
    private final Programme programme;

    FormFiller(FieldRow.Catalog catalog, AnswerRow.Rows answers, RecordReader reader, Programme programme) {
        this.catalog = catalog;
        this.answers = answers;
        this.reader = reader;
        this.programme = programme;
    }

    String vintage(LocalDate serviceDate) {
        return catalog.vintage(serviceDate)
                .orElseThrow(() -> new IllegalStateException("no monitoring form was in use on " + serviceDate));
    }

    List<FieldRow> catalog(String vintage) {
        return catalog.fields(vintage);
    }

    List<FormField> fill(Session session, String vintage) {
        var facts = reader.of(session);
        Map<String, AnswerRow> said = answers.of(session.id().value()).stream()
                .collect(Collectors.toMap(AnswerRow::code, row -> row, (older, newer) -> newer));
        return catalog.fields(vintage).stream()
                .map(field -> filled(field, facts.of(field.code()), Optional.ofNullable(said.get(field.code()))))
                .toList();
    }

    private static FormField filled(FieldRow field, Optional<Facts.Fact> fact, Optional<AnswerRow> answer) {
        if (fact.isPresent())
            return new FormField(
                    field.code(), field.section(), field.kind(), Optional.of(fact.get().value()), Source.RECORD, fact.get().detail());
        if (answer.isPresent())
            return new FormField(
                    field.code(), field.section(), field.kind(), Optional.of(answer.get().answer()), Source.PERSON, answer.get().answeredBy());
        return new FormField(field.code(), field.section(), field.kind(), Optional.empty(), Source.NOBODY, "");
    }

    /// What stands between a form and its submission: the patient still here, three pressures, two hours, any field. Of a patient who
    /// left early the form goes out with what could be observed: the programme learns of the early departure by this form.
    List<Sentence> missing(Session session, List<FormField> fields) {
        if (session.dischargedAt().isEmpty()) return List.of(Sentence.of("treatment.rems-still-here"));
        var early = session.leftEarly().isPresent();
        var missing = new ArrayList<Sentence>();
        var pressures = fields.stream().filter(field -> field.kind() == FormField.Kind.PRESSURE && field.value().isPresent()).count();
        if (!early && pressures < 3) missing.add(Sentence.of("treatment.rems-three-pressures", pressures));
        var needed = programme.number("monitored-minutes", session.dischargedAt().get());
        var watched = minutes(fields);
        if (!early && watched < needed) missing.add(Sentence.of("treatment.rems-two-hours", watched, needed));
        var open = fields.stream().filter(field -> field.kind() != FormField.Kind.PRESSURE && field.value().isEmpty())
                .filter(field -> !early || !UNKNOWN_AFTER_AN_EARLY_DEPARTURE.contains(field.code()))
                .count();
        if (open > 0) missing.add(Sentence.of("treatment.rems-fields-open", open));
        return List.copyOf(missing);
    }

    static int minutes(List<FormField> fields) {
        return fields.stream()
                .filter(field -> field.code().equals("minutes"))
                .flatMap(field -> field.value().stream())
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }
}
