package halcyon.ui.rems;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.treatment.FormField;
import halcyon.treatment.FormField.Kind;
import halcyon.treatment.FormField.Source;
import halcyon.treatment.MonitoringForm;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The form field by field: what the record says with where it says so, and a place to answer what it does not.
final class FormFields extends Div {
    private final Map<String, Supplier<String>> asked = new LinkedHashMap<>();
    private final boolean mayAnswer;

    FormFields(MonitoringForm form, boolean mayAnswer) {
        this.mayAnswer = mayAnswer && form.submission().isEmpty();
        addClassName("rems-form");
        form.fields().stream().map(FormField::section).distinct().forEach(section -> {
            var block = new Div(new H2(RemsWords.section(section)));
            block.addClassName("rems-section");
            form.fields().stream().filter(field -> field.section().equals(section)).map(this::row).forEach(block::add);
            add(block);
        });
    }

    /// What a person has answered, by the fields' codes.
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        asked.forEach((code, answer) -> {
            if (!answer.get().isBlank()) answers.put(code, answer.get().strip());
        });
        return answers;
    }

    boolean asks() {
        return !asked.isEmpty();
    }

    private Div row(FormField field) {
        var label = new Span(RemsWords.field(field.code()));
        label.addClassName("rems-label");
        label.setId("rems-" + field.code());
        var row = new Div(label, value(field));
        row.addClassName("rems-row");
        return row;
    }

    private Component value(FormField field) {
        if (mayAnswer && field.source() != Source.RECORD && isAsked(field)) return input(field);
        if (field.value().isEmpty()) return StatusBadge.quiet(State.WAITING, RemsWords.text("field.later"));
        var value = new Span(shown(field, field.value().get()));
        value.addClassName("strong");
        var words = new Div(value);
        if (!field.detail().isBlank()) words.add(small(detail(field)));
        return words;
    }

    /// Those that only the record may answer have no place to write.
    private static boolean isAsked(FormField field) {
        return field.kind() == Kind.YES_NO || field.kind() == Kind.PRESSURE || field.code().equals("minutes-ready") || field.code().equals("oximeter-lowest");
    }

    private Component input(FormField field) {
        var said = field.value();
        var input = field.kind() == Kind.YES_NO ? choice(field, said) : text(field, said);
        var box = new Div(input);
        if (!field.detail().isBlank()) box.add(small(detail(field)));
        return box;
    }

    private Component choice(FormField field, Optional<String> said) {
        var choice = new RadioButtonGroup<String>();
        choice.setItems("yes", "no");
        choice.setItemLabelGenerator(each -> RemsWords.text("answer." + each));
        choice.setAriaLabelledBy("rems-" + field.code());
        said.ifPresent(choice::setValue);
        asked.put(field.code(), () -> choice.getValue() == null || said.filter(choice.getValue()::equals).isPresent() ? "" : choice.getValue());
        return choice;
    }

    private Component text(FormField field, Optional<String> said) {
        var text = new TextField();
        text.setAriaLabelledBy("rems-" + field.code());
        text.setPlaceholder(field.kind() == Kind.PRESSURE ? "128/82" : "");
        text.setSuffixComponent(new Span(unit(field)));
        text.setWidth("160px");
        said.ifPresent(text::setValue);
        asked.put(field.code(), () -> said.filter(text.getValue().strip()::equals).isPresent() ? "" : text.getValue());
        return text;
    }

    private String shown(FormField field, String value) {
        return switch (field.kind()) {
            case YES_NO -> RemsWords.text("answer." + value);
            case DATE -> LocalDate.parse(value).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()));
            case TEXT -> value;
            case NUMBER, PRESSURE -> value + " " + unit(field);
        };
    }

    private static String unit(FormField field) {
        return switch (field.code()) {
            case "dose" -> "mg";
            case "minutes", "minutes-ready" -> "min";
            case "oximeter-lowest" -> "%";
            default -> field.kind() == Kind.PRESSURE ? "mmHg" : "";
        };
    }

    private static String detail(FormField field) {
        return field.source() == Source.PERSON ? RemsWords.text("field.said-by", field.detail()) : field.detail();
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassNames("quiet", "small", "rems-detail");
        return small;
    }
}
