package halcyon.ui.rota;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.WorkItem;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.FilterChips;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What must be done before they come? The work about bookings, for each role, the most urgent first: what is in the way, what
/// cures it, by when. Opens at one's own role.
@Prototype
@Route(value = "work", layout = MainLayout.class)
@Needs(module = "scheduling", verb = "workList")
@Door(label = "rota.work.door", glyph = Glyph.BELL, key = "k", order = 14)
class WorkView extends Screen implements BeforeEnterObserver {
    private static final String ALL = "all";
    private final Scheduling scheduling;
    private final Directory directory;
    private final CurrentUser user;
    private final SiteChoice choice;
    private final Clock clock;
    private final Div chips = new Div();

    WorkView(Scheduling scheduling, Directory directory, CurrentUser user, SiteChoice choice, Clock clock) {
        super(UI.getCurrent().getTranslation("rota.work.question"));
        this.scheduling = scheduling;
        this.directory = directory;
        this.user = user;
        this.choice = choice;
        this.clock = clock;
        above(chips);
        body().addClassNames("padded", "work-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        Map<Site, List<WorkItem>> work = new LinkedHashMap<>();
        choice.among(directory.sites(user.actor())).forEach(site -> work.put(site, scheduling.workList(user.actor(), site.id())));
        var all = work.values().stream().flatMap(List::stream).toList();
        var asked = entering.getLocation().getQueryParameters().getSingleParameter("role").orElseGet(() -> own(all));
        filter(all, asked);
        head().counts(counts(all));
        body().removeAll();
        var names = directory.names(user.actor(), all.stream().map(item -> item.booking().patient()).collect(Collectors.toSet()));
        work.forEach((site, items) -> section(site, items.stream().filter(item -> isOf(item, asked)).toList(), names));
        if (body().getComponentCount() == 0) body().add(new Empty(getTranslation("rota.work.empty")));
    }

    // one's own role when there is work for it
    private String own(List<WorkItem> all) {
        return all.stream().map(WorkItem::role).filter(user.actor()::is).findFirst().map(Role::name).orElse(ALL);
    }

    private static boolean isOf(WorkItem item, String role) {
        return role.equals(ALL) || item.role().name().equals(role);
    }

    private List<Count> counts(List<WorkItem> all) {
        var now = clock.instant();
        var late = all.stream().filter(item -> item.due().isBefore(now)).count();
        return List.of(
                Count.of(all.size(), getTranslation("rota.work.all"), "work?role=all"),
                Count.of(late, getTranslation("rota.work.late"), "work?role=all", State.STOP));
    }

    private void filter(List<WorkItem> all, String asked) {
        chips.removeAll();
        var roles = all.stream().map(WorkItem::role).distinct().sorted().toList();
        var row = FilterChips.one(getTranslation("rota.work.role"), role -> getUI()
                .ifPresent(ui -> ui.navigate("work", QueryParameters.of("role", role))));
        row.chip(ALL, getTranslation("rota.work.everybody"), all.size());
        for (var role : roles) row.chip(role.name(), getTranslation("shell.role." + role), all.stream().filter(item -> item.role() == role).count());
        chips.add(row.pressed(Set.of(asked)));
    }

    private void section(Site site, List<WorkItem> items, Map<PatientId, String> names) {
        if (items.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("work-list");
        items.forEach(item -> list.add(line(site, item, names.getOrDefault(item.booking().patient(), "…"))));
        body().add(new H2(site.name()), list);
    }

    private ListItem line(Site site, WorkItem item, String name) {
        var from = item.booking().place().slot().from();
        var date = from.atZone(site.zone()).toLocalDate();
        var who = new Anchor("calendar?site=" + site.id() + "&date=" + date + "&booking=" + item.booking().id(), name);
        who.addClassName("link");
        var when = new Span(SitedTime.format(from, site.zone(), "EEE d MMM HH:mm", getLocale()));
        when.addClassName("strong");
        var subject = new Div(when, new Span(" "), who);
        var words = new Div(subject, new Span(item.reason().in(getLocale())));
        item.cure().ifPresent(cure -> words.add(cure(cure.in(getLocale()))));
        var late = item.due().isBefore(clock.instant());
        var state = late ? State.STOP : State.WATCH;
        var due = new Span(state.icon(), new Span(getTranslation(late ? "rota.work.was-due" : "rota.work.due", moment(site, item.due()))));
        due.addClassNames("status", "is-" + state.word());
        var line = new ListItem(words, new Span(getTranslation("shell.role." + item.role())), due);
        line.addClassName("work-line");
        return line;
    }

    private String moment(Site site, Instant at) {
        return SitedTime.format(at, site.zone(), "EEE d MMM HH:mm", getLocale());
    }

    private static Span cure(String text) {
        var cure = new Span(text);
        cure.addClassName("cure");
        return cure;
    }
}
