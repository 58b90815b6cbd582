package halcyon.ui.rems;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.treatment.QueueLine;
import halcyon.treatment.QueueLine.State;
import halcyon.treatment.Rems;
import halcyon.treatment.SessionId;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.FilterChips;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.Sheet;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which forms must go out? The monitoring forms of the whole network by the hours left; marked as gone out one by one or together.
@Prototype
@Route(value = "rems", layout = MainLayout.class)
@Needs(module = "treatment", verb = "formQueue")
@Door(label = "rems.door", glyph = Glyph.CONSENTS, key = "q", order = 57)
class RemsView extends Screen implements BeforeEnterObserver {
    private static final Map<String, Predicate<QueueLine>> FILTERS = filters();

    private final Rems rems;
    private final Directory directory;
    private final CurrentUser user;
    private final SiteChoice choice;
    private final Clock clock;
    private final Div main = new Div();
    private final Div chips = new Div();
    private final Button submit = new Button("", click -> openPanel());
    private final Map<SessionId, String> chosen = new LinkedHashMap<>();
    private String show = "waiting";
    private SidePanel panel = new SidePanel("", () -> {});

    RemsView(Rems rems, Directory directory, CurrentUser user, SiteChoice choice, Clock clock) {
        super(UI.getCurrent().getTranslation("rems.question"));
        this.rems = rems;
        this.directory = directory;
        this.user = user;
        this.choice = choice;
        this.clock = clock;
        body().removeClassName("screen-body");
        body().addClassNames("with-panel", "rems-screen");
        main.addClassName("rems-main");
        body().add(main);
        above(new RemsPages(user, "rems"), chips);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setId("rems-submit");
    }

    private static Map<String, Predicate<QueueLine>> filters() {
        Map<String, Predicate<QueueLine>> all = new LinkedHashMap<>();
        all.put("waiting", line -> line.state() != State.SUBMITTED);
        all.put("late", QueueLine::late);
        all.put("incomplete", line -> line.state() == State.INCOMPLETE);
        all.put("ready", line -> line.state() == State.READY);
        all.put("submitted", line -> line.state() == State.SUBMITTED);
        return all;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show = entering.getLocation().getQueryParameters().getSingleParameter("show").filter(FILTERS::containsKey).orElse("waiting");
        load();
    }

    private void load() {
        panel.removeFromParent();
        chosen.clear();
        var sites = choice.among(directory.sites(user.actor())).stream().collect(Collectors.toMap(Site::id, Function.identity()));
        var all = rems.formQueue(user.actor()).stream().filter(line -> sites.containsKey(line.site())).toList();
        var shown = all.stream().filter(line -> FILTERS.getOrDefault(show, any -> true).test(line)).toList();
        var names = directory.names(user.actor(), all.stream().map(QueueLine::patient).collect(Collectors.toSet()));
        head().counts(List.of(count(all, "waiting"), count(all, "late"), count(all, "ready")));
        filter(all);
        main.removeAll();
        if (shown.isEmpty()) main.add(new Empty(RemsWords.text("empty." + show), enrolments()));
        else main.add(new QueueRows(shown, names, sites, clock.instant(), this::choose, maySubmit()));
        actions(names, sites);
    }

    private Count count(List<QueueLine> all, String word) {
        var number = all.stream().filter(FILTERS.getOrDefault(word, any -> true)).count();
        var path = "rems?show=" + word;
        return word.equals("late")
                ? Count.of(number, RemsWords.text("count.late"), path, halcyon.ui.parts.State.STOP)
                : Count.of(number, RemsWords.text("count." + word), path);
    }

    private void filter(List<QueueLine> all) {
        chips.removeAll();
        var row = FilterChips.one(
                RemsWords.text("show"), word -> getUI().ifPresent(ui -> ui.navigate("rems", QueryParameters.of("show", word))));
        FILTERS.forEach((word, test) -> row.chip(word, RemsWords.text("show." + word), all.stream().filter(test).count()));
        chips.add(row.pressed(Set.of(show)));
    }

    private void actions(Map<PatientId, String> names, Map<SiteId, Site> sites) {
        var rows = new QueueSheet(rems, user, FILTERS.getOrDefault(show, any -> true), names, sites);
        head().actions(Sheet.csv("CSV", "rems-forms", () -> rows.rows("csv")), Sheet.xlsx("Excel (XLSX)", "rems-forms", () -> rows.rows("xlsx")), submit);
        submit.setVisible(maySubmit());
        label();
    }

    private boolean maySubmit() {
        return TreatmentAccess.TABLE.allows(user.actor(), "submitForms");
    }

    private void choose(QueueLine line, String name, boolean is) {
        if (is) chosen.put(line.session(), name);
        else chosen.remove(line.session());
        label();
    }

    private void label() {
        submit.setText(RemsWords.text("submit", chosen.size()));
        submit.setEnabled(!chosen.isEmpty());
    }

    private void openPanel() {
        panel.removeFromParent();
        panel = new SubmitPanel(rems, user, chosen, this::load).panel();
        body().add(panel);
    }

    private static Anchor enrolments() {
        var way = new Anchor("rems/enrolments", RemsWords.text("page.remsPatients"));
        way.addClassName("button");
        return way;
    }
}
