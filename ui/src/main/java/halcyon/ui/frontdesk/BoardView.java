package halcyon.ui.frontdesk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.directory.StaffMember;
import halcyon.protocol.Protocols;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.Changes;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.Overviews;
import halcyon.scheduling.PatientVisits;
import halcyon.scheduling.SavedViews;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.SchedulingAccess;
import halcyon.scheduling.WaitingList;
import halcyon.shared.Actor;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.ui.parts.Board;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.Keys;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who is in which chair? One site's day, as a board or as a list; a block opens beside it.
@Prototype
@JsModule("context://halcyon/keys.js")
@Route(value = "calendar", layout = MainLayout.class)
@Needs(module = "scheduling", verb = "dayBoard")
@Door(label = "frontdesk.board.door", glyph = Glyph.CALENDAR, key = "c", order = 20, firstFor = Role.FRONT_DESK)
class BoardView extends Screen implements BeforeEnterObserver, Keys {
    private final Scheduling scheduling;
    private final Directory directory;
    private final CurrentUser user;
    private final SiteChoice sites;
    private final Rearranging rearranging;
    private final PlaceOffers offers;
    private final VisitBeside beside;
    private final Clock clock;
    private final BoardBar bar;
    private final Div main = new Div();
    private SidePanel panel = new SidePanel("", () -> {});
    private @Nullable BoardAddress drawn;
    private Optional<SeenDay> shown = Optional.empty();
    private Optional<LocalTime> look = Optional.empty();
    private Command lookAgain = () -> {};
    private SerializableConsumer<String> keyed = letter -> {};

    BoardView(
            Scheduling scheduling, Changes changes, WaitingList waiting, PatientVisits visits, Overviews overviews, SavedViews views, Directory directory,
            Protocols protocols, CurrentUser user, SiteChoice sites, OpenBoards boards, Clock clock) {
        super(UI.getCurrent().getTranslation("frontdesk.board.question"));
        this.scheduling = scheduling;
        this.directory = directory;
        this.user = user;
        this.sites = sites;
        this.bar = new BoardBar(overviews, views, protocols, user, this::go);
        this.rearranging = new Rearranging(changes, directory, user, () -> lookAgain.execute());
        this.offers = new PlaceOffers(waiting, user);
        this.beside = new VisitBeside(scheduling, visits, offers, rearranging, directory, user, this::go);
        this.clock = clock;
        addClassName("board-screen");
        body().removeClassName("screen-body");
        body().addClassNames("with-panel", "day-board");
        main.addClassName("board-main");
        above(bar);
        body().add(main);
        boards.follow(this, () -> lookAgain.execute());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var actor = user.actor();
        var site = site(actor);
        if (site.isEmpty()) {
            head().line(getTranslation("frontdesk.board.no-site"));
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), site.get().zone());
        look = entering.getLocation().getQueryParameters().getSingleParameter("at").filter(time -> time.matches("([01]\\d|2[0-3]):[0-5]\\d")).map(LocalTime::parse);
        show(actor, site.get(), BoardAddress.of(entering.getLocation().getQueryParameters(), site.get().id(), today), today);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("window.halcyonKeys.listen(this, '[]t')");
    }

    /// A key of this screen, pressed anywhere but in a field or a dialog.
    @ClientCallable
    void key(String letter) {
        keyed.accept(letter);
    }

    @Override
    public Map<String, String> keys() {
        var keys = new LinkedHashMap<String, String>();
        for (var each : List.of("[ before", "] after", "t today", "Space mark", "M move", "X swap"))
            keys.put(each.substring(0, each.indexOf(' ')), "frontdesk.board.keys." + each.substring(each.indexOf(' ') + 1));
        return keys;
    }

    private Optional<Site> site(Actor actor) {
        var chosen = sites.current();
        var own = directory.sites(actor);
        return own.stream()
                .filter(site -> chosen.filter(site.id()::equals).isPresent())
                .findFirst()
                .or(() -> own.stream().findFirst());
    }

    private void show(Actor actor, Site site, BoardAddress at, LocalDate today) {
        var day = scheduling.dayBoard(actor, at.site(), at.date());
        var words = new VisitWords(this, day);
        var names = directory.staff(actor, at.site()).stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
        var tools = new BoardTools(this, site, at, today);
        var ways = tools.ways(day, date -> go(at.on(date)));
        if (rearranging.may("proposeRepair", at.site()) && words.count(at.showing("work")) > 0) ways.add(repair(at, site));
        if (mayBook(actor, at.site())) ways.add(book(at));
        head().actions(ways.toArray(Component[]::new));
        bar.show(at, words, day, names);
        draw(actor, tools, day, words, names);
        panel.removeFromParent();
        at.booking()
                .flatMap(id -> day.visits().stream().filter(visit -> visit.booking().id().equals(id)).findFirst())
                .ifPresent(visit -> open(beside.panel(visit, at, day, words, names)));
        lookAgain = () -> draw(user.actor(), tools, scheduling.dayBoard(user.actor(), at.site(), at.date()), names);
        keyed = letter -> go(letter.equals("t") ? at.on(today) : at.on(at.date().plusDays(letter.equals("[") ? -1 : 1)));
    }

    private void draw(Actor actor, BoardTools tools, DayBoard day, Map<StaffId, String> names) {
        draw(actor, tools, day, new VisitWords(this, day), names);
    }

    // a board that is there already only takes the new day, so that place and focus stay
    private void draw(Actor actor, BoardTools tools, DayBoard day, VisitWords words, Map<StaffId, String> names) {
        var at = tools.at();
        shown = Optional.of(new SeenDay(day, at, rearranging));
        head().counts(tools.counts(words));
        if (at.list()) {
            main.removeAll();
            main.add(new VisitList(words, names, at));
            return;
        }
        var board = shownBoard().filter(any -> drawn != null && at.closed().equals(drawn.closed())).orElseGet(() -> fresh(day, at, tools.today()));
        drawn = at;
        board.choose(at.booking().map(String::valueOf).orElse(""));
        board.show(new BoardDrawer(day, words, names, getTranslation("frontdesk.board.title"), mayBook(actor, at.site()), at).draw());
    }

    private Optional<Board> shownBoard() {
        return main.getChildren().filter(Board.class::isInstance).map(Board.class::cast).findFirst();
    }

    private Board fresh(DayBoard day, BoardAddress at, LocalDate today) {
        var board = board(day, at, today);
        main.removeAll();
        main.add(board);
        return board;
    }

    private Button book(BoardAddress at) {
        Button book = new Button(getTranslation("frontdesk.board.book"), click -> open(bookHere(at, at.date().toString(), "from=" + at.date()).panel()));
        book.addThemeVariants(ButtonVariant.PRIMARY);
        return book;
    }

    private Button repair(BoardAddress at, Site site) {
        return new Button(getTranslation("frontdesk.repair.ask"), click -> {
            var repair = rearranging.changes().proposeRepair(user.actor(), at.site(), at.date());
            var words = PlaceWords.of(directory, user.actor(), site, getLocale());
            open(new RepairPanel(repair, directory, rearranging, words, () -> panel.removeFromParent()).panel());
        });
    }

    private Board board(DayBoard day, BoardAddress at, LocalDate today) {
        Board board = new Board();
        board.onOpen(opened -> go(at.open(new BookingId(Long.parseLong(opened.id())))))
                .onBook(chosen -> bookAt(day, chosen, at))
                .onMove(proposed -> shown.ifPresent(seen -> seen.move(proposed)))
                .onSwap(two -> shown.ifPresent(seen -> seen.swap(two)))
                .onDay(by -> go(at.on(at.date().plusDays(by))), () -> go(at.on(today)));
        look.ifPresent(time -> board.lookAt(at.date().atTime(time).atZone(day.zone()).toInstant()));
        return board;
    }

    private void bookAt(DayBoard day, Board.Chosen chosen, BoardAddress at) {
        var time = SitedTime.format(chosen.at(), day.zone(), "HH:mm", getLocale());
        var here = bookHere(at, at.date() + " " + time, "from=" + at.date() + "&notBefore=" + time);
        offers.button(day, chosen, () -> panel.removeFromParent()).ifPresent(here::or);
        open(here.panel());
    }

    private BookHerePanel bookHere(BoardAddress at, String when, String query) {
        return new BookHerePanel(directory, user, when, query + "&site=" + at.site(), () -> panel.removeFromParent());
    }

    private void open(SidePanel next) {
        panel.removeFromParent();
        panel = next;
        body().add(panel);
    }

    private static boolean mayBook(Actor actor, SiteId site) {
        return SchedulingAccess.TABLE.allows(actor, "bookCourse", site);
    }

    private void go(BoardAddress at) {
        getUI().ifPresent(ui -> ui.navigate("calendar", QueryParameters.fromString(at.query())));
    }
}
