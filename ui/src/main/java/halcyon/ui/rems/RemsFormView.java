package halcyon.ui.rems;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.directory.Site;
import halcyon.shared.Unknown;
import halcyon.treatment.AnswerForm;
import halcyon.treatment.FormSaved;
import halcyon.treatment.MonitoringForm;
import halcyon.treatment.Rems;
import halcyon.treatment.SessionId;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.parts.PatientBanner;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.State;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Is this form complete? Filled from the session; what nobody knows yet is asked here.
@Prototype
@Route(value = "rems/form/:session", layout = MainLayout.class)
@Needs(module = "treatment", verb = "monitoringForm")
class RemsFormView extends Screen implements BeforeEnterObserver {
    private final Rems rems;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;
    private SidePanel panel = new SidePanel("", () -> {});

    RemsFormView(Rems rems, Directory directory, CurrentUser user, Clock clock) {
        super(UI.getCurrent().getTranslation("rems.form.question"));
        this.rems = rems;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
        body().removeClassName("screen-body");
        body().addClassNames("with-panel", "rems-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters()
                .get("session")
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(text -> new SessionId(Long.parseLong(text)))
                .orElseThrow(() -> new Unknown("such session"));
        var form = rems.monitoringForm(user.actor(), id);
        var patient = directory.openPatient(user.actor(), form.patient(), "rems-form");
        show(form, patient, directory.site(user.actor(), form.site()));
    }

    private void show(MonitoringForm form, Patient patient, Site site) {
        panel.removeFromParent();
        banner(new PatientBanner(patient, clock, site.zone()).back("rems"));
        answer(form);
        var fields = new FormFields(form, may("answerForm"));
        var main = new Div();
        main.addClassName("rems-main");
        if (form.changed()) main.add(new ReasonList().add(ReasonList.Reason.stop(RemsWords.text("form.changed"), RemsWords.text("form.changed.cure"))));
        if (!form.missing().isEmpty()) main.add(ReasonList.of(form.missing()));
        main.add(new FormFacts(form, site, clock.instant(), document -> rems.remsDocument(user.actor(), document)), fields);
        body().removeAll();
        body().add(main);
        head().actions(actions(form, patient, site, fields).toArray(Component[]::new));
    }

    private void answer(MonitoringForm form) {
        var key = form.submission().isPresent() ? "sent" : form.missing().isEmpty() ? "ready" : "open";
        var state = Map.of("sent", State.DONE, "ready", State.READY, "open", State.WATCH).getOrDefault(key, State.WATCH);
        var left = form.submission().isPresent() ? "" : RemsWords.left(form.due(), clock.instant());
        head().answer(state, RemsWords.text("form." + key), left);
    }

    private List<Component> actions(MonitoringForm form, Patient patient, Site site, FormFields fields) {
        var all = new ArrayList<Component>();
        if (may("packet"))
            all.add(new FileLink(RemsWords.text("form.packet"), "application/pdf", () -> rems.packet(user.actor(), form.session())).asButton());
        if (form.submission().isPresent() && may("correctForm"))
            all.add(new Button(RemsWords.text("form.correct"), click -> open(new CorrectPanel(rems, user, form.session(), () -> reload(form, patient, site)).panel())));
        if (fields.asks() && may("answerForm")) all.add(save(form, patient, site, fields));
        if (form.submission().isEmpty() && form.missing().isEmpty() && may("submitForms"))
            all.add(primary("form.submit", () -> open(new SubmitPanel(rems, user, Map.of(form.session(), patient.listName()), () -> reload(form, patient, site)).panel())));
        return all;
    }

    private Button save(MonitoringForm form, Patient patient, Site site, FormFields fields) {
        var save = new Button(RemsWords.text("form.save"), click -> keep(form, patient, site, fields));
        save.setId("rems-save");
        if (!form.missing().isEmpty()) save.addThemeVariants(ButtonVariant.PRIMARY);
        return save;
    }

    private void keep(MonitoringForm form, Patient patient, Site site, FormFields fields) {
        var answers = fields.answers();
        if (answers.isEmpty()) {
            Toast.watch(RemsWords.text("form.nothing"));
            return;
        }
        switch (rems.answerForm(user.actor(), new AnswerForm(form.session(), answers))) {
            case FormSaved.Done done -> {
                show(done.form(), patient, site);
                Toast.done(RemsWords.text("form.kept", answers.size()));
            }
            case FormSaved.Refused refused -> Toast.stop(refused.reasons().getFirst().in(getLocale()));
        }
    }

    private void reload(MonitoringForm form, Patient patient, Site site) {
        show(rems.monitoringForm(user.actor(), form.session()), patient, site);
    }

    private void open(SidePanel next) {
        panel.removeFromParent();
        panel = next;
        body().add(panel);
    }

    private static Button primary(String key, Runnable act) {
        var button = new Button(RemsWords.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private boolean may(String verb) {
        return TreatmentAccess.TABLE.allows(user.actor(), verb);
    }
}
