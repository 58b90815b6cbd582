package halcyon.ui.rems;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.shared.SiteId;
import halcyon.treatment.CheckLine;
import halcyon.treatment.Rems;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Screen;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import java.util.stream.Collectors;

/// Who needs a check after long exposure? The work that repeated doses make, the longest overdue first.
@Prototype
@Route(value = "rems/checks", layout = MainLayout.class)
@Needs(module = "treatment", verb = "checksDue")
class ChecksView extends Screen implements BeforeEnterObserver {
    private final Rems rems;
    private final Directory directory;
    private final CurrentUser user;
    private final SiteChoice choice;

    ChecksView(Rems rems, Directory directory, CurrentUser user, SiteChoice choice) {
        super(UI.getCurrent().getTranslation("rems.checks.question"));
        this.rems = rems;
        this.directory = directory;
        this.user = user;
        this.choice = choice;
        body().addClassNames("padded");
        above(new RemsPages(user, "rems/checks"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        Map<SiteId, String> sites = choice.among(directory.sites(user.actor())).stream().collect(Collectors.toMap(Site::id, Site::name));
        var due = rems.checksDue(user.actor()).stream().filter(line -> sites.containsKey(line.site())).toList();
        var names = directory.names(user.actor(), due.stream().map(CheckLine::patient).collect(Collectors.toSet()));
        head().line(RemsWords.text("checks.count", due.size()));
        body().removeAll();
        if (due.isEmpty()) {
            body().add(new Empty(RemsWords.text("checks.empty")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rems-list");
        due.forEach(line -> list.add(line(line, names.getOrDefault(line.patient(), "…"), sites.getOrDefault(line.site(), ""))));
        body().add(list);
    }

    private static ListItem line(CheckLine line, String name, String site) {
        var link = new Anchor("patients/" + line.patient() + "?tab=exposure", name);
        link.addClassName("link");
        var words = new Div(link, new Span(site));
        words.addClassName("two-lines");
        var row = new ListItem(words, CheckWords.badge(line.check()), new Span(CheckWords.why(line.check())));
        row.addClassName("rems-enrolment");
        return row;
    }
}
