package halcyon.ui.capacity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Overviews;
import halcyon.scheduling.Scheduling;
import halcyon.shared.PatientId;
import halcyon.ui.parts.Drop;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.FilterChips;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.Sheet;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which visits are these? The list behind a number of the capacity page: one week, one kind, one site or all.
@Prototype
@Route(value = "visits", layout = MainLayout.class)
@Needs(module = "scheduling", verb = "bookingsAt")
class VisitsView extends Screen implements BeforeEnterObserver {
    private final Scheduling scheduling;
    private final Overviews overviews;
    private final Directory directory;
    private final CurrentUser user;
    private final SiteChoice choice;
    private final Clock clock;
    private final Div chips = new Div();

    private record Line(Site site, Booking booking, String patient, String chair) {}

    VisitsView(Scheduling scheduling, Overviews overviews, Directory directory, CurrentUser user, SiteChoice choice, Clock clock) {
        super(UI.getCurrent().getTranslation("capacity.visits.question"));
        this.scheduling = scheduling;
        this.overviews = overviews;
        this.directory = directory;
        this.user = user;
        this.choice = choice;
        this.clock = clock;
        above(chips);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var sites = choice.among(directory.sites(user.actor()));
        body().removeAll();
        if (sites.isEmpty()) return;
        var asked = entering.getLocation().getQueryParameters();
        var today = LocalDate.ofInstant(clock.instant(), sites.getFirst().zone());
        var week = new Week(Week.asked(asked, today), choice.current());
        var kind = asked.getSingleParameter("kind").map(VisitKind::of).orElse(VisitKind.ALL);
        Map<Site, List<Booking>> all = new LinkedHashMap<>();
        sites.forEach(site -> all.put(site, scheduling.bookingsAt(user.actor(), site.id(), week.slot(site.zone()))));
        filter(all, week, kind);
        var lines = lines(all, kind);
        head().line(getTranslation("capacity.visits.answer", lines.size(), Week.day(week.from(), getLocale())));
        head().actions(Stream.concat(Stream.of(week.ways(this, "visits", today)), Stream.of(files(lines, week))).toArray(Component[]::new));
        body().add(lines.isEmpty() ? new Empty(getTranslation("capacity.visits.empty")) : grid(lines));
    }

    private void filter(Map<Site, List<Booking>> all, Week week, VisitKind kind) {
        chips.removeAll();
        var row = FilterChips.one(getTranslation("capacity.visits.kind"), word -> getUI().ifPresent(
                ui -> ui.navigate("visits", QueryParameters.fromString(week.path("", week.from()).substring(1) + "&kind=" + word))));
        for (var each : VisitKind.values())
            row.chip(each.word(), getTranslation("capacity.kind." + each.word()), all.values().stream()
                    .flatMap(List::stream)
                    .filter(booking -> each.counts(booking.state()))
                    .count());
        chips.add(row.pressed(Set.of(kind.word())));
    }

    private List<Line> lines(Map<Site, List<Booking>> all, VisitKind kind) {
        var actor = user.actor();
        var patients = all.values().stream().flatMap(List::stream).map(Booking::patient).collect(Collectors.toSet());
        Map<PatientId, String> names = directory.names(actor, patients);
        var lines = new ArrayList<Line>();
        all.forEach((site, bookings) -> {
            var chairs = directory.resources(actor, site.id()).stream().collect(Collectors.toMap(each -> each.id(), each -> each.label()));
            bookings.stream()
                    .filter(booking -> kind.counts(booking.state()))
                    .forEach(booking -> lines.add(new Line(
                            site, booking, names.getOrDefault(booking.patient(), "…"), chairs.getOrDefault(booking.place().chair(), ""))));
        });
        return lines;
    }

    private Grid<Line> grid(List<Line> lines) {
        var grid = new Grid<Line>();
        var locale = getLocale();
        grid.addColumn(line -> when(line, locale)).setHeader(text("when")).setAutoWidth(true).setFlexGrow(0);
        grid.addComponentColumn(this::who).setHeader(text("patient")).setFlexGrow(2);
        grid.addColumn(line -> line.site().name()).setHeader(getTranslation("capacity.site"));
        grid.addColumn(Line::chair).setHeader(text("chair"));
        grid.addColumn(line -> line.booking().number() + "/" + line.booking().of()).setHeader(text("session"));
        grid.addColumn(this::state).setHeader(text("state"));
        grid.setItems(lines);
        grid.setSizeFull();
        return grid;
    }

    private Anchor who(Line line) {
        var date = line.booking().place().slot().from().atZone(line.site().zone()).toLocalDate();
        var link = new Anchor("calendar?site=" + line.site().id() + "&date=" + date + "&booking=" + line.booking().id(), line.patient());
        link.addClassName("link");
        return link;
    }

    private Drop files(List<Line> lines, Week week) {
        var locale = getLocale();
        var heads = Stream.of("when", "patient", "site", "chair", "session", "state").map(this::text).toList();
        var states = lines.stream().map(Line::booking).map(Booking::state).distinct().collect(Collectors.toMap(state -> state, state -> getTranslation("capacity.state." + state)));
        var file = "visits-" + week.from();
        var ways = new Div(
                Sheet.csv("CSV", file, () -> rows(heads, lines, locale, states, "csv")), Sheet.xlsx("Excel (XLSX)", file, () -> rows(heads, lines, locale, states, "xlsx")));
        ways.addClassName("stack");
        return new Drop(getTranslation("frontdesk.board.sheet.title"), ways);
    }

    private Stream<List<String>> rows(
            List<String> heads, List<Line> lines, Locale locale, Map<BookingState, String> states, String as) {
        var bySite = lines.stream().collect(Collectors.groupingBy(line -> line.site().id(), Collectors.mapping(line -> line.booking().id(), Collectors.toSet())));
        Set<BookingId> allowed = bySite.entrySet().stream()
                .flatMap(site -> overviews.takeBookings(user.actor(), site.getKey(), site.getValue(), as).stream())
                .map(Booking::id)
                .collect(Collectors.toSet());
        return Stream.concat(Stream.of(heads), lines.stream()
                .filter(line -> allowed.contains(line.booking().id()))
                .map(line -> List.of(
                        when(line, locale), line.patient(), line.site().name(), line.chair(), line.booking().number() + "/" + line.booking().of(),
                        states.getOrDefault(line.booking().state(), ""))));
    }

    private static String when(Line line, Locale locale) {
        return SitedTime.format(line.booking().place().slot().from(), line.site().zone(), "EEE d MMM HH:mm", locale);
    }

    private String state(Line line) {
        return getTranslation("capacity.state." + line.booking().state());
    }

    private String text(String key) {
        return getTranslation("capacity.visits." + key);
    }
}
