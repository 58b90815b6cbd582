package halcyon.ui.frontdesk;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import halcyon.directory.CodedText;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.directory.Screen;
import halcyon.directory.Screened;
import halcyon.directory.Trial;
import halcyon.shared.Indication;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.Unknown;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.parts.State;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The nurse's screening on one page; what stops the path is shown with its way on.
@Prototype
@Route(value = "patient/:patient/screen", layout = MainLayout.class)
@Needs(module = "directory", verb = "screen")
class ScreenView extends halcyon.ui.parts.Screen implements BeforeEnterObserver {
    private final Directory directory;
    private final CurrentUser user;
    private final PatientBanners banners;
    private final Clock clock;
    private final ComboBox<CodedText> diagnosis = new ComboBox<>(label("diagnosis"));
    private final Div trials = new Div();
    private final CheckboxGroup<CodedText> found = new CheckboxGroup<>(label("contraindications"));
    private final BigDecimalField weight = new BigDecimalField(label("weight"));
    private final IntegerField height = new IntegerField(label("height"));
    private final TextField allergies = new TextField(label("allergies"));
    private final Div verdict = new Div();

    ScreenView(Directory directory, CurrentUser user, PatientBanners banners, Clock clock) {
        super("");
        this.directory = directory;
        this.user = user;
        this.banners = banners;
        this.clock = clock;
        head().ask(getTranslation("frontdesk.screen.title"));
        head().line(getTranslation("frontdesk.screen.line"));
        tab(getTranslation("frontdesk.screen.tab"));
        diagnosis.setItemLabelGenerator(code -> code.code() + "  " + code.label().in(getLocale()));
        diagnosis.addClassName("wide");
        found.setItemLabelGenerator(code -> code.label().in(getLocale()));
        found.addClassName("findings");
        found.setHelperText(getTranslation("frontdesk.screen.contraindications.help"));
        allergies.setHelperText(getTranslation("frontdesk.screen.allergies.help"));
        weight.setSuffixComponent(new com.vaadin.flow.component.html.Span("kg"));
        height.setSuffixComponent(new com.vaadin.flow.component.html.Span("cm"));
        trials.addClassName("trials");
        verdict.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        PatientId id = entering.getRouteParameters()
                .get("patient")
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(text -> PatientId.of(Long.parseLong(text)))
                .orElseThrow(() -> new Unknown("such patient"));
        Patient patient = directory.openPatient(user.actor(), id, "screen");
        banner(banners.of(user.actor(), patient).back("patient/" + id));
        fill(patient);
        show(patient);
    }

    // the page is kept from one patient to the next: nothing of the one before may stay
    private void fill(Patient patient) {
        verdict.removeAll();
        diagnosis.clear();
        found.clear();
        weight.clear();
        height.clear();
        var actor = user.actor();
        var today = LocalDate.now(clock);
        var codes = Stream.concat(Stream.of(patient.indication()), Stream.of(Indication.values()))
                .distinct()
                .flatMap(indication -> directory.diagnoses(actor, indication, today).stream())
                .toList();
        diagnosis.setItems(codes);
        codes.stream().filter(code -> patient.diagnosis().equals(Optional.of(code.code()))).findFirst().ifPresent(diagnosis::setValue);
        found.setItems(directory.contraindications(actor, today));
        patient.weightKilograms().ifPresent(weight::setValue);
        allergies.setValue(patient.allergies());
        trials.removeAll();
        trials.add(new TrialRow(1), new TrialRow(2));
    }

    private void show(Patient patient) {
        Button add = new Button(getTranslation("frontdesk.screen.trial.add"), click -> trials.add(new TrialRow((int) trials.getChildren().count() + 1)));
        Button decide = new Button(getTranslation("frontdesk.screen.decide"), click -> decide(patient.id()));
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        decide.setId("decide");
        head().actions(decide);
        Div body = new Div(weight, height, allergies);
        body.addClassName("form");
        Div page = new Div(
                verdict, diagnosis, new H2(label("trials")), new Paragraph(label("trials.help")), trials, add, found, body);
        page.addClassName("screening");
        body().removeAll();
        body().addClassName("padded");
        body().add(page);
    }

    private void decide(PatientId patient) {
        verdict.removeAll();
        var command = new Screen(
                patient,
                diagnosis.getOptionalValue().map(CodedText::code).orElse(""),
                tried(),
                found.getValue().stream().map(CodedText::code).collect(Collectors.toSet()),
                weight.getOptionalValue().orElse(BigDecimal.ZERO),
                height.getOptionalValue().orElse(0),
                allergies.getValue());
        switch (directory.screen(user.actor(), command)) {
            case Screened.Eligible _ -> {
                Toast.done(getTranslation("frontdesk.screen.eligible"));
                UI.getCurrent().navigate("patient/" + patient);
            }
            case Screened.Stopped stopped -> stop(stopped.stops());
            case Screened.Incomplete incomplete -> refuse(incomplete.field(), incomplete.reason());
        }
    }

    private List<Trial> tried() {
        return trials.getChildren()
                .map(TrialRow.class::cast)
                .filter(row -> !row.isEmpty())
                .map(TrialRow::toTrial)
                .toList();
    }

    private void stop(List<Screened.Stop> stops) {
        var reasons = new ReasonList();
        for (var stop : stops) reasons.add(ReasonList.Reason.stop(stop.reason().in(getLocale()), stop.wayOn().in(getLocale())));
        Div block = new Div(State.STOP.icon(), new H2(getTranslation("frontdesk.screen.stopped")), reasons);
        block.addClassNames("why-block", "is-stop");
        verdict.add(block);
        verdict.scrollIntoView();
    }

    private void refuse(String field, Sentence reason) {
        Map<String, HasValidation> fields = Map.of(
                "diagnosis", diagnosis, "weightKilograms", weight, "heightCentimetres", height, "allergies", allergies,
                "contraindications", found);
        fields.values().forEach(each -> each.setInvalid(false));
        var at = fields.get(field);
        if (at == null) {
            verdict.add(new ReasonList().add(ReasonList.Reason.stop(reason.in(getLocale()), "")));
            verdict.scrollIntoView();
            return;
        }
        at.setErrorMessage(reason.in(getLocale()));
        at.setInvalid(true);
    }

    private String label(String name) {
        return getTranslation("frontdesk.screen." + name);
    }
}
