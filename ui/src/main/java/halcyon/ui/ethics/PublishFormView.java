package halcyon.ui.ethics;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import halcyon.consent.ConsentForm;
import halcyon.consent.Consents;
import halcyon.consent.PublishForm;
import halcyon.shared.Language;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A new version of a form, both languages side by side, starting from the text in force.
@Prototype
@Route(value = "consents/publish/:form", layout = MainLayout.class)
@Needs(module = "consent", verb = "publishForm")
class PublishFormView extends Screen implements BeforeEnterObserver {
    private record Part(String id, boolean required, TextField heading, TextArea text) {
        ConsentForm.Section toSection() {
            return new ConsentForm.Section(id, heading.getValue(), text.getValue(), required);
        }
    }

    private final Consents consents;
    private final CurrentUser user;
    private final Map<Language, TextField> titles = new EnumMap<>(Language.class);
    private final Map<Language, List<Part>> parts = new EnumMap<>(Language.class);
    private final Checkbox material = new Checkbox(getTranslation("ethics.publish.material"));
    private final BigDecimalField ceiling = new BigDecimalField(getTranslation("ethics.publish.ceiling"));
    private final DatePicker from = new DatePicker(getTranslation("ethics.publish.from"));

    PublishFormView(Consents consents, CurrentUser user, Clock clock) {
        super("");
        this.consents = consents;
        this.user = user;
        head().ask(getTranslation("ethics.publish.title"));
        tab(getTranslation("ethics.publish.tab"));
        material.setValue(true);
        material.setHelperText(getTranslation("ethics.publish.material.help"));
        ceiling.setHelperText(getTranslation("ethics.publish.ceiling.help"));
        ceiling.setSuffixComponent(new Span("mg"));
        from.setValue(LocalDate.now(clock));
        from.setMin(LocalDate.now(clock));
        body().addClassName("padded");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        String code = entering.getRouteParameters().get("form").orElse("");
        var english = consents.form(user.actor(), code, Language.EN);
        var spanish = consents.form(user.actor(), code, Language.ES);
        head().line(getTranslation("ethics.publish.line", english.version() + 1, english.version()));
        Button publish = new Button(getTranslation("ethics.publish.button"), click -> publish(code));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        head().actions(publish);
        english.ceilingMilligrams().map(BigDecimal::stripTrailingZeros).ifPresentOrElse(ceiling::setValue, ceiling::clear);
        Div when = new Div(from, ceiling, material);
        when.addClassName("form");
        Div texts = new Div(column(english), column(spanish));
        texts.addClassName("form-texts");
        body().removeAll();
        body().add(when, texts);
    }

    private Component column(ConsentForm form) {
        TextField title = new TextField(getTranslation("ethics.publish.name"));
        title.setValue(form.title());
        titles.put(form.language(), title);
        Div column = new Div(new H2(getTranslation(form.language() == Language.EN ? "ethics.publish.english" : "ethics.publish.spanish")), title);
        column.addClassNames("stack", "wide");
        column.getElement().setAttribute("lang", form.language().locale().getLanguage());
        List<Part> all = new ArrayList<>();
        for (var section : form.sections()) {
            Part part = part(section);
            all.add(part);
            Div box = new Div(part.heading(), part.text());
            box.addClassNames("stack", "rule-above");
            column.add(box);
        }
        parts.put(form.language(), all);
        return column;
    }

    private Part part(ConsentForm.Section section) {
        TextField heading = new TextField(getTranslation("ethics.publish.heading"));
        heading.setValue(section.heading());
        TextArea text = new TextArea(getTranslation("ethics.publish.text"));
        text.setValue(section.text());
        return new Part(section.id(), section.required(), heading, text);
    }

    private void publish(String code) {
        Map<Language, PublishForm.Text> texts = new EnumMap<>(Language.class);
        titles.forEach((language, title) -> texts.put(
                language,
                new PublishForm.Text(title.getValue(), parts.get(language).stream().map(Part::toSection).toList())));
        try {
            int version = consents.publishForm(user.actor(), new PublishForm(code, texts, material.getValue(), from.getValue(), ceiling.getOptionalValue()));
            Toast.done(getTranslation("ethics.publish.done", version));
            UI.getCurrent().navigate(ConsentView.class);
        } catch (IllegalArgumentException malformed) {
            Toast.stop(malformed.getMessage());
        }
    }
}
