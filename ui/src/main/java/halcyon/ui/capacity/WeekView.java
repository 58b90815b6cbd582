package halcyon.ui.capacity;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.scheduling.DayCapacity;
import halcyon.scheduling.Overviews;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Where is there room? A week of all sites, free hours as heat; beneath it each site by the hour. A cell opens its day.
@Prototype
@Route(value = "week", layout = MainLayout.class)
@Needs(module = "scheduling", verb = "freeCapacity")
@Door(label = "capacity.week.door", glyph = Glyph.WEEK, key = "w", order = 21)
class WeekView extends Screen implements BeforeEnterObserver {
    private static final int DAYS = 7;
    private final Overviews overviews;
    private final Directory directory;
    private final CurrentUser user;
    private final SiteChoice choice;
    private final Clock clock;

    WeekView(Overviews overviews, Directory directory, CurrentUser user, SiteChoice choice, Clock clock) {
        super(UI.getCurrent().getTranslation("capacity.week.question"));
        this.overviews = overviews;
        this.directory = directory;
        this.user = user;
        this.choice = choice;
        this.clock = clock;
        body().addClassNames("padded", "week-screen");
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
        head().actions(week.ways(this, "week", today));
        Map<Site, List<DayCapacity>> days = new LinkedHashMap<>();
        for (var site : sites) days.put(site, overviews.freeCapacity(user.actor(), site.id(), week.from(), DAYS));
        say(days);
        body().add(network(days, week));
        days.forEach((site, own) -> body().add(new H2(site.name()), hours(site, own, week)));
    }

    private void say(Map<Site, List<DayCapacity>> days) {
        var all = days.values().stream().flatMap(List::stream).toList();
        long usable = all.stream().mapToLong(DayCapacity::usable).sum();
        long taken = all.stream().mapToLong(DayCapacity::taken).sum();
        long free = all.stream().mapToLong(DayCapacity::free).sum() / 60;
        head().line(getTranslation("capacity.week.answer", free, usable == 0 ? 0 : 100 * taken / usable));
    }

    private Div network(Map<Site, List<DayCapacity>> days, Week week) {
        var table = new Heat(getTranslation("capacity.week.question"), getTranslation("capacity.site"), week.columns(getLocale()));
        days.forEach((site, own) -> table.row(
                new Element("span").setText(site.name()),
                own.stream().map(day -> cell(site, day.date(), day.free(), day.usable(), "")).toList()));
        var legend = new Div(getTranslation("capacity.legend"));
        legend.addClassNames("quiet", "small");
        return new Div(table, legend);
    }

    private Heat hours(Site site, List<DayCapacity> days, Week week) {
        var table = new Heat(site.name(), getTranslation("capacity.hour"), week.columns(getLocale()));
        var times = new TreeSet<String>();
        for (var day : days) day.hours().forEach(hour -> times.add(time(site, hour.from())));
        for (var time : times)
            table.row(new Element("span").setText(time), days.stream().map(day -> hour(site, day, time)).toList());
        return table;
    }

    private Heat.Cell hour(Site site, DayCapacity day, String time) {
        var there = day.hours().stream().filter(hour -> time(site, hour.from()).equals(time)).toList();
        return cell(
                site, day.date(), there.stream().mapToLong(DayCapacity.Hour::free).sum(),
                there.stream().mapToLong(DayCapacity.Hour::usable).sum(), time);
    }

    private Heat.Cell cell(Site site, LocalDate date, long free, long usable, String time) {
        var name = site.name() + ", " + Week.day(date, getLocale()) + (time.isEmpty() ? "" : " " + time);
        return new Heat.Cell(free, usable, name, "calendar?site=" + site.id() + "&date=" + date + (time.isEmpty() ? "" : "&at=" + time));
    }

    private String time(Site site, Instant at) {
        return SitedTime.format(at, site.zone(), "HH:mm", getLocale());
    }
}
