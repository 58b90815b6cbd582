package halcyon.ui.rems;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.shared.SiteId;
import halcyon.treatment.PatientEnrolment;
import halcyon.treatment.Rems;
import halcyon.treatment.RemsSite;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.State;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Who is enrolled? The sites with their certification, the patients with the form both have signed.
@Prototype
@Route(value = "rems/enrolments", layout = MainLayout.class)
@Needs(module = "treatment", verb = "remsPatients")
class EnrolmentsView extends Screen implements BeforeEnterObserver {
    private final Rems rems;
    private final Directory directory;
    private final CurrentUser user;
    private final SiteChoice choice;
    private final Clock clock;
    private final Div main = new Div();
    private ZoneId zone = ZoneOffset.UTC;
    private SidePanel panel = new SidePanel("", () -> {});

    EnrolmentsView(Rems rems, Directory directory, CurrentUser user, SiteChoice choice, Clock clock) {
        super(UI.getCurrent().getTranslation("rems.enrolments.question"));
        this.rems = rems;
        this.directory = directory;
        this.user = user;
        this.choice = choice;
        this.clock = clock;
        body().removeClassName("screen-body");
        body().addClassNames("with-panel", "rems-screen");
        main.addClassName("rems-main");
        body().add(main);
        above(new RemsPages(user, "rems/enrolments"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show();
    }

    private void show() {
        panel.removeFromParent();
        var sites = choice.among(directory.sites(user.actor())).stream().collect(Collectors.toMap(Site::id, Function.identity()));
        zone = sites.values().stream().findFirst().map(Site::zone).orElse(ZoneOffset.UTC);
        var certified = rems.remsSites(user.actor()).stream().filter(site -> sites.containsKey(site.site())).toList();
        var patients = rems.remsPatients(user.actor()).stream().filter(enrolment -> sites.containsKey(enrolment.site())).toList();
        counts(certified, patients);
        main.removeAll();
        var words = new EnrolmentRows(sites, directory.names(user.actor(), patients.stream().map(PatientEnrolment::patient).collect(Collectors.toSet())),
                document -> rems.remsDocument(user.actor(), document), may("remsDocument"));
        main.add(new H2(RemsWords.text("sites")), words.sites(certified, may("revokeSite") ? this::revokeSite : null));
        main.add(new H2(RemsWords.text("patients")));
        main.add(patients.isEmpty() ? new Empty(RemsWords.text("patients.empty")) : words.patients(patients, may("revokeEnrolment") ? this::revokePatient : null));
        actions(sites, certified);
    }

    private void counts(List<RemsSite> certified, List<PatientEnrolment> patients) {
        var standing = certified.stream().filter(RemsSite::standing).count();
        head().counts(List.of(
                Count.of(standing, RemsWords.text("count.certified"), "rems/enrolments"),
                Count.of(certified.size() - standing, RemsWords.text("count.uncertified"), "rems/enrolments", State.STOP),
                Count.of(patients.stream().filter(PatientEnrolment::standing).count(), RemsWords.text("count.enrolled"), "rems/enrolments")));
    }

    private void actions(Map<SiteId, Site> sites, List<RemsSite> certified) {
        var open = certified.stream()
                .filter(site -> site.certification().filter(each -> each.revoked().isEmpty()).isEmpty())
                .map(RemsSite::site)
                .map(sites::get)
                .toList();
        var certify = new Button(RemsWords.text("certify"), click -> open(new CertifyForm(rems, user, open, clock, zone, this::show).panel()));
        certify.setVisible(may("certifySites") && !open.isEmpty());
        var enrol = new Button(RemsWords.text("enrol"), click -> open(new EnrolForm(rems, directory, user, clock, zone, this::show).panel()));
        enrol.addThemeVariants(ButtonVariant.PRIMARY);
        enrol.setVisible(may("enrolPatient"));
        head().actions(certify, enrol);
    }

    private void revokeSite(long certification, String name) {
        open(new RevokePanel(name, clock, zone, command -> rems.revokeSite(user.actor(), command), this::show, certification).panel());
    }

    private void revokePatient(long enrolment, String name) {
        open(new RevokePanel(name, clock, zone, command -> rems.revokeEnrolment(user.actor(), command), this::show, enrolment).panel());
    }

    private void open(SidePanel next) {
        panel.removeFromParent();
        panel = next;
        body().add(panel);
    }

    private boolean may(String verb) {
        return TreatmentAccess.TABLE.allows(user.actor(), verb);
    }
}
