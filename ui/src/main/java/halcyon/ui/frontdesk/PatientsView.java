package halcyon.ui.frontdesk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.directory.DirectoryAccess;
import halcyon.directory.PatientLine;
import halcyon.directory.Referral;
import halcyon.directory.Site;
import halcyon.shared.SiteId;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Finds a patient by one field, and shows the calls that wait to be registered.
@Prototype
@Route(value = "patients", layout = MainLayout.class)
@Needs(module = "directory", verb = "findPatients")
@Door(label = "frontdesk.patients.door", glyph = Glyph.PATIENTS, key = "p", order = 22)
class PatientsView extends Screen implements BeforeEnterObserver {
    private final Directory directory;
    private final CurrentUser user;
    private final Map<SiteId, Site> sites;
    private final TextField query = new TextField();
    private final Div found = new Div();

    PatientsView(Directory directory, CurrentUser user) {
        super("");
        this.directory = directory;
        this.user = user;
        sites = directory.sites(user.actor()).stream().collect(Collectors.toMap(Site::id, site -> site));
        head().ask(getTranslation("frontdesk.patients.title"));
        tab(getTranslation("frontdesk.patients.tab"));
        query.setPlaceholder(getTranslation("frontdesk.patients.query"));
        query.getElement().setAttribute("aria-label", getTranslation("frontdesk.patients.query"));
        query.setPrefixComponent(Glyph.SEARCH.icon());
        query.setValueChangeMode(ValueChangeMode.LAZY);
        query.setClearButtonVisible(true);
        query.setAutofocus(true);
        query.addClassName("patients-query");
        query.setId("patients-query");
        query.addValueChangeListener(change -> search(change.getValue()));
        found.addClassName("patients-found");
        Div field = new Div(query);
        field.addClassName("patients-field");
        body().add(field, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var waiting = waiting();
        head().counts(List.of(Count.of(waiting.size(), getTranslation("frontdesk.patients.waiting"), "patients?show=calls", State.WAITING)));
        if (DirectoryAccess.TABLE.allows(user.actor(), "takeCall")) {
            Button call = new Button(getTranslation("frontdesk.patients.call"), click -> UI.getCurrent().navigate(CallView.class));
            call.addThemeVariants(ButtonVariant.PRIMARY);
            head().actions(call);
        }
        var parameters = entering.getLocation().getQueryParameters();
        if (parameters.getSingleParameter("show").filter("calls"::equals).isPresent()) {
            show(waiting);
            return;
        }
        query.setValue(parameters.getSingleParameter("find").orElse(""));
        search(query.getValue());
    }

    private List<Referral> waiting() {
        var actor = user.actor();
        if (!DirectoryAccess.TABLE.allows(actor, "referrals")) return List.of();
        return sites.keySet().stream().flatMap(site -> directory.referrals(actor, site).stream()).toList();
    }

    private void search(String text) {
        found.removeAll();
        if (text.strip().length() < 2) {
            found.add(new Empty(getTranslation("frontdesk.patients.hint")));
            return;
        }
        List<PatientLine> lines = directory.findPatients(user.actor(), text);
        found.add(lines.isEmpty() ? new Empty(getTranslation("frontdesk.patients.none", text)) : grid(lines));
    }

    private Grid<PatientLine> grid(List<PatientLine> lines) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());
        Grid<PatientLine> grid = new Grid<>();
        grid.addComponentColumn(line -> link("patient/" + line.id(), line.listName()))
                .setHeader(getTranslation("frontdesk.patients.name"))
                .setFlexGrow(2);
        grid.addColumn(line -> day.format(line.birthDate())).setHeader(getTranslation("frontdesk.patients.born"));
        grid.addColumn(line -> getTranslation("parts.indication." + line.indication()))
                .setHeader(getTranslation("frontdesk.patients.indication"));
        grid.addColumn(line -> line.diagnosis().orElse("–")).setHeader(getTranslation("frontdesk.patients.diagnosis"));
        grid.addColumn(line -> siteName(line.site())).setHeader(getTranslation("frontdesk.patients.site"));
        grid.addItemClickListener(click -> UI.getCurrent().navigate("patient/" + click.getItem().id()));
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setAllRowsVisible(true);
        grid.setItems(lines);
        return grid;
    }

    private void show(List<Referral> waiting) {
        found.removeAll();
        if (waiting.isEmpty()) {
            found.add(new Empty(getTranslation("frontdesk.patients.noCalls")));
            return;
        }
        Grid<Referral> grid = new Grid<>();
        grid.addComponentColumn(referral -> link("register/" + referral.id(), referral.familyName() + ", " + referral.givenName()))
                .setHeader(getTranslation("frontdesk.patients.name"));
        grid.addColumn(referral -> getTranslation("parts.indication." + referral.indication()))
                .setHeader(getTranslation("frontdesk.patients.indication"));
        grid.addComponentColumn(referral -> new SitedTime(referral.calledAt(), zone(referral)))
                .setHeader(getTranslation("frontdesk.patients.called"));
        grid.addColumn(referral -> siteName(referral.site())).setHeader(getTranslation("frontdesk.patients.site"));
        grid.getColumns().forEach(column -> column.setAutoWidth(true));
        grid.setAllRowsVisible(true);
        grid.setItems(waiting);
        found.add(grid);
    }

    private java.time.ZoneId zone(Referral referral) {
        return sites.get(referral.site()).zone();
    }

    private String siteName(SiteId site) {
        return sites.containsKey(site) ? sites.get(site).name() : site.value();
    }

    private static Anchor link(String path, String name) {
        Anchor link = new Anchor(path, name);
        link.addClassName("link");
        return link;
    }
}
