package halcyon.ui.rota;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.scheduling.CalendarFeeds;
import halcyon.scheduling.Rotas;
import halcyon.scheduling.SchedulingAccess;
import halcyon.shared.SiteId;
import halcyon.ui.capacity.Week;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SidePanel;
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
import java.util.Optional;

/// Who is there this week? One site's people by day, with what repeats, who is away and when it is closed. Every change shows
/// the bookings it would break before it is saved.
@Prototype
@Route(value = "rota", layout = MainLayout.class)
@Needs(module = "scheduling", verb = "siteRota")
@Door(label = "rota.door", glyph = Glyph.STAFF, key = "r", order = 26)
class RotaView extends Screen implements BeforeEnterObserver {
    private final Rotas rotas;
    private final CalendarFeeds feeds;
    private final Directory directory;
    private final CurrentUser user;
    private final SiteChoice choice;
    private final Clock clock;
    private final Div main = new Div();
    private SidePanel panel = new SidePanel("", () -> {});

    RotaView(Rotas rotas, CalendarFeeds feeds, Directory directory, CurrentUser user, SiteChoice choice, Clock clock) {
        super(UI.getCurrent().getTranslation("rota.question"));
        this.rotas = rotas;
        this.feeds = feeds;
        this.directory = directory;
        this.user = user;
        this.choice = choice;
        this.clock = clock;
        body().removeClassName("screen-body");
        body().addClassNames("with-panel", "rota-screen");
        main.addClassNames("rota-main");
        body().add(main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var site = site();
        if (site.isEmpty()) {
            head().line(getTranslation("frontdesk.board.no-site"));
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), site.get().zone());
        var week = new Week(Week.asked(entering.getLocation().getQueryParameters(), today), Optional.of(site.get().id()));
        show(site.get(), week, today);
    }

    private Optional<Site> site() {
        var own = directory.sites(user.actor());
        return own.stream()
                .filter(site -> choice.current().filter(site.id()::equals).isPresent())
                .findFirst()
                .or(() -> own.stream().findFirst());
    }

    private void show(Site site, Week week, LocalDate today) {
        var actor = user.actor();
        var rota = rotas.siteRota(actor, site.id(), week.from(), week.from().plusDays(6));
        var words = new RotaWords(site, directory.staff(actor, site.id()), directory.resources(actor, site.id()), getLocale());
        var changes = new Changes(rotas, directory, user, words, this::close, () -> again(week));
        var mayEdit = SchedulingAccess.TABLE.allows(actor, "saveChange", site.id());
        head().line(getTranslation("rota.answer", site.name(), Week.day(week.from(), getLocale())));
        var ways = new ArrayList<>(List.of(week.ways(this, "rota", today)));
        if (SchedulingAccess.TABLE.allows(actor, "reportChange", site.id()))
            ways.add(new Button(getTranslation("rota.out-of-order"), click -> open(new ThingForm(changes, site, today).panel())));
        if (SchedulingAccess.TABLE.allows(actor, "feeds", site.id()))
            ways.add(new Button(getTranslation("rota.feeds"), click -> open(new FeedsForm(feeds, user, site, words, this::close).panel())));
        if (mayEdit) ways.add(new Button(getTranslation("rota.import"), click -> new ImportDialog(rotas, user, () -> again(week)).open()));
        head().actions(ways.toArray(Component[]::new));
        var table = new RotaTable(rota, words, week.days(), today, mayEdit);
        table.onPerson((person, date) -> open(new PersonForm(changes, site, rota, person, date, today).panel()))
                .onDay(date -> open(new DayForm(changes, site, rota, date).panel()));
        main.removeAll();
        main.add(table, new BrokenThings(rota, words, changes, this::open));
        close();
    }

    private void again(Week week) {
        SiteId site = week.site().orElseThrow();
        getUI().ifPresent(ui -> ui.navigate("rota", QueryParameters.fromString("from=" + week.from() + "&site=" + site)));
    }

    private void open(SidePanel next) {
        close();
        panel = next;
        body().add(panel);
    }

    private void close() {
        panel.removeFromParent();
    }
}
