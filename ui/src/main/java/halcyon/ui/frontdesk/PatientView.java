package halcyon.ui.frontdesk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.shared.PatientId;
import halcyon.shared.Unknown;
import halcyon.ui.parts.Screen;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Doors;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// A patient open: banner, what comes next as the one filled button, and a tab for every job that has something to show.
@Prototype
@Route(value = "patient/:patient", layout = MainLayout.class)
@RouteAlias(value = "patients/:patient", layout = MainLayout.class)
@Needs(module = "directory", verb = "openPatient")
class PatientView extends Screen implements BeforeEnterObserver {
    private final Directory directory;
    private final CurrentUser user;
    private final PatientPath path;
    private final PatientActions actions;
    private final PatientBanners banners;
    private final List<PatientSection> sections;
    private final Div notes = new Div();
    private final Div content = new Div();

    PatientView(
            Directory directory,
            CurrentUser user,
            Doors doors,
            PatientPath path,
            PatientActions actions,
            PatientBanners banners,
            Collection<PatientSection> all) {
        super("");
        this.directory = directory;
        this.user = user;
        this.path = path;
        this.actions = actions;
        this.banners = banners;
        var actor = user.actor();
        sections = all.stream()
                .filter(section -> doors.open(actor, section.getClass()))
                .sorted(Comparator.comparingInt(PatientSection::order))
                .toList();
        tab(getTranslation("frontdesk.patient.tab"));
        notes.addClassName("patient-notes");
        content.addClassName("patient-content");
        content.setId("patient-content");
        content.getElement().setAttribute("role", "tabpanel");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var actor = user.actor();
        Patient patient = directory.openPatient(actor, id(entering), "chart");
        // the page is kept from one patient to the next: nothing of the one before may stay
        notes.removeAll();
        head().actions();
        banner(banners.of(actor, patient).back("patients"));
        showNext(patient);
        var asked = entering.getLocation().getQueryParameters().getSingleParameter("tab");
        var tabs = new SectionTabs(sections, word -> show(patient, word));
        body().removeAll();
        body().add(notes, tabs, content);
        sections.stream()
                .map(PatientSection::word)
                .filter(word -> asked.isEmpty() || asked.get().equals(word))
                .findFirst()
                .ifPresent(tabs::choose);
    }

    private static PatientId id(BeforeEnterEvent entering) {
        return entering.getRouteParameters()
                .get("patient")
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(text -> PatientId.of(Long.parseLong(text)))
                .orElseThrow(() -> new Unknown("such patient"));
    }

    private void showNext(Patient patient) {
        var actor = user.actor();
        var step = path.next(actor, patient);
        head().ask(getTranslation("frontdesk.patient.title"));
        head().answer(
                step.state(),
                getTranslation("frontdesk.next." + step.key()),
                getTranslation("frontdesk.next." + step.key() + ".why"));
        step.action().filter(action -> actions.may(actor, action)).ifPresent(action -> {
            Button button = new Button(getTranslation("frontdesk.next." + step.key() + ".button"), click -> act(patient, action));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.setId("next-step");
            head().actions(button);
        });
    }

    private void act(Patient patient, NextStep.Action action) {
        notes.removeAll();
        actions.act(user.actor(), patient, action, UI.getCurrent()).ifPresent(notes::add);
    }

    private void show(Patient patient, String word) {
        content.removeAll();
        sections.stream()
                .filter(section -> section.word().equals(word))
                .forEach(section -> content.add(section.of(patient, user.actor())));
        UI.getCurrent().getPage().getHistory().replaceState(null, "patient/" + patient.id() + "?tab=" + word);
    }
}
