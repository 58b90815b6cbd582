package halcyon.ui.capacity;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.scheduling.Overviews;
import halcyon.scheduling.Scheduling;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How full are we? The sites beside each other for a week: visits, what became of them, how much of the usable time is taken,
/// what is to be done. Every number opens its list.
@Prototype
@Route(value = "capacity", layout = MainLayout.class)
@Needs(module = "oversight", verb = "tiles")
@Door(label = "capacity.door", glyph = Glyph.WEIGHT, key = "v", order = 7)
class CapacityView extends Screen implements BeforeEnterObserver {
    private final Overviews overviews;
    private final Scheduling scheduling;
    private final Directory directory;
    private final CurrentUser user;
    private final SiteChoice choice;
    private final Clock clock;

    CapacityView(Overviews overviews, Scheduling scheduling, Directory directory, CurrentUser user, SiteChoice choice, Clock clock) {
        super(UI.getCurrent().getTranslation("capacity.question"));
        this.overviews = overviews;
        this.scheduling = scheduling;
        this.directory = directory;
        this.user = user;
        this.choice = choice;
        this.clock = clock;
        body().addClassName("padded");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var sites = choice.among(directory.sites(user.actor()));
        body().removeAll();
        if (sites.isEmpty()) {
            body().add(new Empty(getTranslation("frontdesk.board.no-site")));
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), sites.getFirst().zone());
        var week = new Week(Week.asked(entering.getLocation().getQueryParameters(), today), choice.current());
        var load = sites.stream().map(site -> load(site, week)).toList();
        head().actions(week.ways(this, "capacity", today));
        head().counts(counts(load, week));
        body().add(table(load, week));
    }

    private SiteLoad load(Site site, Week week) {
        var slot = week.slot(site.zone());
        return new SiteLoad(
                site, scheduling.bookingsAt(user.actor(), site.id(), slot),
                overviews.freeCapacity(user.actor(), site.id(), week.from(), week.days().size()), scheduling.workList(user.actor(), site.id()).size());
    }

    private List<Count> counts(List<SiteLoad> load, Week week) {
        var counts = new ArrayList<Count>();
        for (var kind : VisitKind.values()) {
            var number = load.stream().mapToLong(site -> site.count(kind)).sum();
            var path = week.path("visits", week.from()) + "&kind=" + kind.word();
            counts.add(kind == VisitKind.MISSED ? Count.of(number, word(kind), path, State.WATCH) : Count.of(number, word(kind), path));
        }
        return counts;
    }

    private Div table(List<SiteLoad> load, Week week) {
        var heads = new Element("tr").appendChild(head("capacity.site", false));
        for (var kind : VisitKind.values()) heads.appendChild(head("capacity.kind." + kind.word(), true));
        for (var column : List.of("taken", "free", "work")) heads.appendChild(head("capacity.column." + column, true));
        var body = new Element("tbody");
        load.forEach(site -> body.appendChild(row(site, week)));
        var table = new Element("table").appendChild(new Element("thead").appendChild(heads), body);
        table.getClassList().add("figures");
        var frame = new Div();
        frame.addClassName("heat-frame");
        frame.getElement().appendChild(table);
        return frame;
    }

    private Element row(SiteLoad load, Week week) {
        var at = "&site=" + load.site().id();
        var row = new Element("tr").appendChild(new Element("th").setAttribute("scope", "row").setText(load.site().name()));
        for (var kind : VisitKind.values())
            row.appendChild(door(String.valueOf(load.count(kind)), "visits?from=" + week.from() + at + "&kind=" + kind.word()));
        row.appendChild(
                door(load.takenPercent() + " %", "week?from=" + week.from() + at), door(String.valueOf(load.freeHours()), "week?from=" + week.from() + at),
                door(String.valueOf(load.work()), "work?role=all" + at));
        return row;
    }

    private Element head(String key, boolean number) {
        var head = new Element("th").setAttribute("scope", "col").setText(getTranslation(key));
        if (number) head.getClassList().add("number");
        return head;
    }

    private static Element door(String text, String path) {
        var door = new Element("a").setAttribute("href", path).setAttribute("router-link", true).setText(text);
        door.getClassList().add("door");
        var cell = new Element("td").appendChild(door);
        cell.getClassList().add("number");
        return cell;
    }

    private String word(VisitKind kind) {
        return getTranslation("capacity.kind." + kind.word());
    }
}
