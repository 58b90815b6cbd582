package halcyon.ui.frontdesk;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import halcyon.directory.Payer;
import halcyon.directory.Site;
import halcyon.directory.TakeCall;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.Sentence;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The questions of a first call after the safety question, one a step. Field names are those of [TakeCall].
final class IntakeForm extends Composite<Div> {
    private final TextField givenName = text("givenName");
    private final TextField familyName = text("familyName");
    private final DatePicker birthDate = new DatePicker(label("birthDate"));
    private final TextField phone = text("phone");
    private final EmailField email = new EmailField(label("email"));
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>(label("language"));
    private final RadioButtonGroup<Indication> indication = new RadioButtonGroup<>(label("indication"));
    private final TextArea tried = area("tried");
    private final RadioButtonGroup<Boolean> pays = new RadioButtonGroup<>(label("pays"));
    private final ComboBox<Payer> payer = new ComboBox<>(label("payer"));
    private final TextField memberId = text("memberId");
    private final ComboBox<Site> site = new ComboBox<>(label("site"));
    private final TextArea times = area("times");

    private final Map<String, Map<String, Component>> steps = new LinkedHashMap<>();

    IntakeForm(List<Site> sites, Optional<Site> first, List<Payer> payers) {
        language.setItems(Language.values());
        language.setItemLabelGenerator(value -> getTranslation("frontdesk.call.language." + value));
        language.setValue(Language.EN);
        indication.setItems(Indication.values());
        indication.setItemLabelGenerator(value -> getTranslation("parts.indication." + value));
        pays.setItems(false, true);
        pays.setItemLabelGenerator(insured -> getTranslation("frontdesk.call.pays." + (insured ? "insurance" : "self")));
        pays.setValue(false);
        pays.addValueChangeListener(change -> showInsurance(change.getValue()));
        payer.setItems(payers);
        payer.setItemLabelGenerator(Payer::name);
        site.setItems(sites);
        site.setItemLabelGenerator(Site::name);
        first.ifPresent(site::setValue);
        birthDate.setInitialPosition(LocalDate.of(1985, 1, 1));
        showInsurance(false);

        step("who", Map.of("givenName", givenName, "familyName", familyName, "birthDate", birthDate), givenName, familyName, birthDate);
        step("reach", Map.of("phone", phone, "email", email, "language", language), phone, email, language);
        step("why", Map.of("indication", indication), indication);
        step("tried", Map.of("tried", tried), tried);
        step("pays", Map.of("payer", payer, "memberId", memberId), pays, payer, memberId);
        step("when", Map.of("site", site, "times", times), site, times);
        getContent().addClassName("intake");
    }

    private void step(String word, Map<String, Component> named, Component... inOrder) {
        steps.put(word, named);
        Div page = new Div(inOrder);
        page.addClassNames("form", "intake-step");
        page.setId("step-" + word);
        getContent().add(page);
    }

    List<String> words() {
        return List.copyOf(steps.keySet());
    }

    /// Shows one step and puts the cursor into its first field.
    void show(String word) {
        getContent().getChildren().forEach(page -> page.setVisible(page.getId().equals(Optional.of("step-" + word))));
    }

    /// The step that asks a field of [TakeCall].
    Optional<String> stepOf(String field) {
        return steps.entrySet().stream()
                .filter(step -> step.getValue().containsKey(field))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Marks the empty fields of a step; false when there are any.
    boolean isAnswered(String word) {
        boolean answered = true;
        for (var field : steps.get(word).entrySet()) {
            boolean empty = field.getValue().isVisible() && field.getValue() instanceof AbstractField<?, ?> input && input.isEmpty();
            if (empty) mark(field.getKey(), getTranslation("frontdesk.call.missing"));
            answered = answered && !empty;
        }
        return answered;
    }

    void refuse(String field, Sentence reason) {
        mark(field, reason.in(getLocale()));
    }

    private void mark(String field, String words) {
        steps.values().stream()
                .map(fields -> fields.get(field))
                .filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast)
                .forEach(input -> {
                    input.setErrorMessage(words);
                    input.setInvalid(true);
                });
    }

    boolean insured() {
        return Boolean.TRUE.equals(pays.getValue());
    }

    TakeCall toCall() {
        return new TakeCall(
                false,
                givenName.getValue(),
                familyName.getValue(),
                birthDate.getValue(),
                phone.getValue(),
                email.getValue(),
                language.getValue(),
                indication.getValue(),
                tried.getValue(),
                insured() ? payer.getOptionalValue().map(Payer::id) : Optional.empty(),
                insured() ? Optional.of(memberId.getValue()) : Optional.empty(),
                site.getValue().id(),
                times.getValue());
    }

    private void showInsurance(boolean insured) {
        payer.setVisible(insured);
        memberId.setVisible(insured);
    }

    private TextField text(String name) {
        TextField field = new TextField(label(name));
        field.setId(name);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }

    private TextArea area(String name) {
        TextArea area = new TextArea(label(name));
        area.setId(name);
        area.setHelperText(getTranslation("frontdesk.call." + name + ".help"));
        area.addClassName("wide");
        area.setMinRows(3);
        return area;
    }

    private String label(String name) {
        return getTranslation("frontdesk.call." + name);
    }
}
