package halcyon.ui.direction;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.oversight.Behind;
import halcyon.oversight.Oversight;
import halcyon.shared.SiteId;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The list behind a number of the manager's home.
@Prototype
@Route(value = "numbers", layout = MainLayout.class)
@Needs(module = "oversight", verb = "behind")
class NumbersView extends Screen implements HasUrlParameter<String> {
    private static final Set<String> KEYS = Set.of(
            "waiting-to-first-dose", "sessions-this-week", "gates-blocked-tomorrow", "clean-claim-rate", "owed-over-60-days", "response-at-course-end", "compliance-late");

    private final Oversight oversight;
    private final Directory directory;
    private final CurrentUser user;
    private final SiteChoice choice;

    NumbersView(Oversight oversight, Directory directory, CurrentUser user, SiteChoice choice) {
        super("");
        this.oversight = oversight;
        this.directory = directory;
        this.user = user;
        this.choice = choice;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String key) {
        if (key == null) {
            event.forwardTo(ManagerView.class);
            return;
        }
        if (!KEYS.contains(key)) throw new NotFoundException();
        head().ask(getTranslation("direction.list." + key));
        tab(getTranslation("direction.tile." + key));
        var cases = oversight.behind(user.actor(), key, choice.current());
        head().line(getTranslation("direction.cases", cases.size()));
        body().removeAll();
        body().add(cases.isEmpty() ? new Empty(getTranslation("direction.list.empty"), back()) : grid(cases));
    }

    private Anchor back() {
        var back = new Anchor("manager", getTranslation("direction.back"));
        back.addClassName("link");
        return back;
    }

    private Grid<Behind> grid(List<Behind> cases) {
        var actor = user.actor();
        var names = directory.names(actor, cases.stream().map(Behind::patient).collect(Collectors.toSet()));
        Map<SiteId, Site> known = directory.sites(actor).stream().collect(Collectors.toMap(Site::id, Function.identity()));
        Function<Behind, Site> site = one -> Objects.requireNonNull(known.get(one.site()));
        var grid = new Grid<Behind>();
        grid.addComponentColumn(one -> patient(one, names.getOrDefault(one.patient(), "–"))).setHeader(getTranslation("direction.column.patient"));
        grid.addColumn(one -> site.apply(one).name()).setHeader(getTranslation("direction.column.site"));
        grid.addComponentColumn(one -> new SitedTime(one.at(), site.apply(one).zone())).setHeader(getTranslation("direction.column.when"));
        grid.addColumn(one -> one.why().in(getLocale())).setHeader(getTranslation("direction.column.why")).setFlexGrow(2);
        grid.setItems(cases);
        grid.setSizeFull();
        return grid;
    }

    private static Anchor patient(Behind one, String name) {
        var link = new Anchor("patient/" + one.patient().value(), name);
        link.addClassName("link");
        return link;
    }
}
