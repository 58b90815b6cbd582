package halcyon.ui.plan;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.protocol.Flaw;
import halcyon.protocol.Protocol;
import halcyon.shared.Indication;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the plan is called, for whom it is, from when it holds, which consent and scales go with it.
final class TextsPart extends WritingPart {
    private final TextField title;
    private final TextArea source;
    private final CheckboxGroup<Indication> indications;
    private final Select<String> consent;
    private final TextField scales;
    private final DatePicker from = new DatePicker();

    TextsPart(Protocol plan, List<String> forms, LocalDate today, SerializableRunnable changed) {
        super(text("texts"), "", changed, Flaw.Part.CODE, Flaw.Part.TEXTS, Flaw.Part.INDICATIONS, Flaw.Part.DATES);
        title = writing.field(text("title"), new TextField(), plan.title(), text -> text, true);
        source = writing.field(text("source"), new TextArea(), plan.source(), text -> text, true);
        var kinds = new CheckboxGroup<Indication>();
        kinds.setItems(Indication.values());
        kinds.setItemLabelGenerator(each -> getTranslation("parts.indication." + each));
        indications = writing.field(text("indications"), kinds, plan.indications(), this::said, false);
        var choice = new Select<String>();
        choice.setItems(forms.contains(plan.consentForm()) ? forms : List.of(plan.consentForm()));
        consent = writing.field(text("consent"), choice, plan.consentForm(), text -> text, true);
        scales = writing.field(text("scales"), new TextField(), String.join(", ", plan.scales()), text -> text, false);
        from.setLabel(text("from"));
        from.setId("holds-from");
        from.setMin(today);
        from.setValue(today);
        from.setRequiredIndicatorVisible(true);
        from.addValueChangeListener(change -> changed.run());
        title.addClassName("twice");
        source.addClassName("wide");
        indications.addClassName("wide");
        fields(title, from, consent, scales, indications, source);
    }

    private String said(Set<Indication> chosen) {
        return chosen.stream().sorted().map(each -> getTranslation("parts.indication." + each)).collect(Collectors.joining(", "));
    }

    String title() {
        return title.getValue();
    }

    String source() {
        return source.getValue();
    }

    Set<Indication> indications() {
        return indications.getValue();
    }

    String consent() {
        return consent.getValue();
    }

    List<String> scales() {
        return Arrays.stream(scales.getValue().split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    LocalDate from() {
        return from.getValue() == null ? from.getMin() : from.getValue();
    }
}
