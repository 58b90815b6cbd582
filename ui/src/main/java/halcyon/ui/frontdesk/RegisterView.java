package halcyon.ui.frontdesk;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.directory.Referral;
import halcyon.directory.RegisterPatient;
import halcyon.directory.Registered;
import halcyon.shared.Actor;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Facts;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a patient of a referral: what the call did not ask and a claim needs.
@Prototype
@Route(value = "register/:referral", layout = MainLayout.class)
@Needs(module = "directory", verb = "register")
class RegisterView extends Screen implements BeforeEnterObserver {
    private final Directory directory;
    private final CurrentUser user;
    private final RadioButtonGroup<String> sex = new RadioButtonGroup<>(getTranslation("frontdesk.register.sex"));
    private final TextField street = field("street");
    private final TextField city = field("city");
    private final TextField state = field("state");
    private final TextField zip = field("zip");
    private final Div refusal = new Div();

    RegisterView(Directory directory, CurrentUser user) {
        super("");
        this.directory = directory;
        this.user = user;
        head().ask(getTranslation("frontdesk.register.title"));
        tab(getTranslation("frontdesk.register.tab"));
        sex.setItems("F", "M", "U");
        sex.setItemLabelGenerator(code -> getTranslation("frontdesk.register.sex." + code));
        sex.addClassName("wide");
        sex.setHelperText(getTranslation("frontdesk.register.sex.help"));
        street.addClassName("wide");
        state.setMaxLength(2);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        String id = entering.getRouteParameters().get("referral").orElse("");
        List.of(street, city, state, zip).forEach(TextField::clear);
        sex.clear();
        refusal.removeAll();
        Optional<Referral> referral = find(user.actor(), id);
        body().removeAll();
        if (referral.isEmpty()) {
            body().add(new Empty(getTranslation("frontdesk.register.gone"), patients()));
            return;
        }
        head().line(getTranslation("frontdesk.register.line", referral.get().givenName() + " " + referral.get().familyName()));
        show(referral.get());
    }

    private Optional<Referral> find(Actor actor, String id) {
        return directory.sites(actor).stream()
                .flatMap(site -> directory.referrals(actor, site.id()).stream())
                .filter(referral -> referral.id().toString().equals(id))
                .findFirst();
    }

    private void show(Referral referral) {
        Button register = new Button(getTranslation("frontdesk.register.button"), click -> register(referral));
        register.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(register);
        actions.addClassName("form-actions");
        Div form = new Div(sex, street, city, state, zip, actions, refusal);
        form.addClassName("form");
        Div main = new Div(form);
        main.addClassNames("screen-body", "padded");
        body().removeClassName("screen-body");
        body().addClassName("with-facts");
        body().add(main, facts(referral));
    }

    private Facts facts(Referral referral) {
        String born = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale()).format(referral.birthDate());
        return new Facts()
                .fact(getTranslation("frontdesk.register.born"), born, "", getTranslation("parts.indication." + referral.indication()))
                .fact(getTranslation("frontdesk.register.phone"), referral.phone(), "", "")
                .fact(getTranslation("frontdesk.register.said"), "", "", referral.tried())
                .fact(getTranslation("frontdesk.register.times"), "", "", referral.times());
    }

    private void register(Referral referral) {
        var command = new RegisterPatient(
                referral.id(),
                sex.getOptionalValue().orElse(""),
                street.getValue(),
                city.getValue(),
                state.getValue(),
                zip.getValue());
        switch (directory.register(user.actor(), command)) {
            case Registered.Done done -> {
                Toast.done(getTranslation("frontdesk.register.done"));
                UI.getCurrent().navigate("patient/" + done.patient());
            }
            case Registered.PossibleDuplicate duplicate -> refuse(new ReasonList.Reason(
                    State.WATCH,
                    "",
                    getTranslation("frontdesk.register.duplicate"),
                    getTranslation("frontdesk.register.duplicate.open"),
                    Optional.of("patient/" + duplicate.existing())));
            case Registered.Incomplete incomplete -> refuse(incomplete);
        }
    }

    private void refuse(Registered.Incomplete incomplete) {
        String words = incomplete.reason().in(getLocale());
        Map<String, HasValidation> fields = Map.of("sex", sex, "street", street, "city", city, "state", state, "zip", zip);
        fields.values().forEach(field -> field.setInvalid(false));
        var field = fields.get(incomplete.field());
        if (field == null) {
            refuse(ReasonList.Reason.stop(words, ""));
            return;
        }
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    private void refuse(ReasonList.Reason reason) {
        refusal.removeAll();
        refusal.addClassName("wide");
        refusal.add(new ReasonList().add(reason));
    }

    private TextField field(String name) {
        TextField field = new TextField(getTranslation("frontdesk.register." + name));
        field.setId(name);
        field.addValueChangeListener(change -> field.setInvalid(false));
        return field;
    }

    private Button patients() {
        return new Button(getTranslation("frontdesk.register.patients"), click -> UI.getCurrent().navigate(PatientsView.class));
    }
}
