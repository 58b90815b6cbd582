package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import halcyon.clearance.Clearance;
import halcyon.directory.Directory;
import halcyon.directory.DirectoryAccess;
import halcyon.directory.Site;
import halcyon.directory.StaffMember;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.Cancelled;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.DayBoard.Visit;
import halcyon.scheduling.Restored;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.SchedulingAccess;
import halcyon.shared.Actor;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.parts.Board;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.Keys;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who is in which chair? One site's day, as a board or as a list; a block opens beside it.
@Prototype
@Route(value = "calendar", layout = MainLayout.class)
@Needs(module = "scheduling", verb = "dayBoard")
@Door(label = "frontdesk.board.door", glyph = Glyph.CALENDAR, key = "c", order = 20, firstFor = Role.FRONT_DESK)
class BoardView extends Screen implements BeforeEnterObserver, Keys {
    private final Scheduling scheduling;
    private final Directory directory;
    private final CurrentUser user;
    private final SiteChoice sites;
    private final VisitMoves moves;
    private final Clock clock;
    private final Div main = new Div();
    private SidePanel panel = new SidePanel("", () -> {});
    private @Nullable BoardAddress drawn;
    private Command lookAgain = () -> {};

    BoardView(Scheduling scheduling, Directory directory, CurrentUser user, SiteChoice sites, OpenBoards boards, Clock clock) {
        super(UI.getCurrent().getTranslation("frontdesk.board.question"));
        this.scheduling = scheduling;
        this.directory = directory;
        this.user = user;
        this.sites = sites;
        this.moves = new VisitMoves(scheduling, directory, user);
        this.clock = clock;
        addClassName("board-screen");
        body().removeClassName("screen-body");
        body().addClassNames("with-panel", "day-board");
        main.addClassName("board-main");
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
        show(actor, site.get(), BoardAddress.of(entering.getLocation().getQueryParameters(), site.get().id(), today), today);
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("[", "frontdesk.board.keys.before", "]", "frontdesk.board.keys.after", "t", "frontdesk.board.keys.today");
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
        var ways = tools.ways(day.asOf(), date -> go(at.on(date)));
        if (mayBook(actor, at.site())) ways.add(book(at));
        head().actions(ways.toArray(Component[]::new));
        draw(actor, tools, day, words, names);
        panel.removeFromParent();
        at.booking()
                .flatMap(id -> day.visits().stream().filter(visit -> visit.booking().id().equals(id)).findFirst())
                .ifPresent(visit -> open(new VisitPanel(
                                visit, day, words, names, outlook(actor, visit), TreatmentAccess.TABLE.allows(actor, "checkIn", at.site()),
                                () -> go(at.closed()), cancelling(actor, visit, at))
                        .panel()));
        lookAgain = () -> draw(user.actor(), tools, scheduling.dayBoard(user.actor(), at.site(), at.date()), names);
    }

    private void draw(Actor actor, BoardTools tools, DayBoard day, Map<StaffId, String> names) {
        draw(actor, tools, day, new VisitWords(this, day), names);
    }

    // a board that is there already only takes the new day, so that place and focus stay
    private void draw(Actor actor, BoardTools tools, DayBoard day, VisitWords words, Map<StaffId, String> names) {
        var at = tools.at();
        head().counts(tools.counts(words));
        if (at.list()) {
            main.removeAll();
            main.add(new VisitList(day, words, names, at));
            return;
        }
        var board = main.getChildren().filter(Board.class::isInstance).map(Board.class::cast).findFirst().filter(any -> at.equals(drawn));
        if (board.isEmpty()) {
            main.removeAll();
            main.add(board(day, at, tools.today()));
            drawn = at;
        }
        main.getChildren().filter(Board.class::isInstance).map(Board.class::cast).forEach(shown -> shown.show(new BoardDrawer(
                day, words, names, getTranslation("frontdesk.board.title"), mayBook(actor, at.site())).draw(at.show())));
    }

    private Button book(BoardAddress at) {
        Button book = new Button(getTranslation("frontdesk.board.book"), click -> bookHere(at, at.date().toString(), "from=" + at.date()));
        book.addThemeVariants(ButtonVariant.PRIMARY);
        return book;
    }

    private Component board(DayBoard day, BoardAddress at, LocalDate today) {
        Board board = new Board();
        board.onOpen(opened -> go(at.open(new BookingId(Long.parseLong(opened.id())))))
                .onBook(chosen -> bookAt(day, chosen.at(), at))
                .onMove(proposed -> moves.move(new BookingId(Long.parseLong(proposed.id())), proposed.column(), proposed.at(), () -> go(at)))
                .onDay(by -> go(at.on(at.date().plusDays(by))), () -> go(at.on(today)));
        board.choose(at.booking().map(String::valueOf).orElse(""));
        return board;
    }

    private void bookAt(DayBoard day, Instant moment, BoardAddress at) {
        var time = SitedTime.format(moment, day.zone(), "HH:mm", getLocale());
        bookHere(at, at.date() + " " + time, "from=" + at.date() + "&notBefore=" + time);
    }

    private void bookHere(BoardAddress at, String when, String query) {
        open(new BookHerePanel(directory, user, when, query + "&site=" + at.site(), () -> panel.removeFromParent()).panel());
    }

    private void open(SidePanel next) {
        panel.removeFromParent();
        panel = next;
        body().add(panel);
    }

    // opening the patient writes down that she was looked at, before anything of hers is shown
    private Optional<Clearance> outlook(Actor actor, Visit visit) {
        if (!DirectoryAccess.TABLE.allows(actor, "openPatient") || !SchedulingAccess.TABLE.allows(actor, "outlook")) return Optional.empty();
        directory.openPatient(actor, visit.booking().patient(), "day board");
        return Optional.of(scheduling.outlook(actor, visit.booking().id()));
    }

    private Optional<SerializableConsumer<String>> cancelling(Actor actor, Visit visit, BoardAddress at) {
        if (!SchedulingAccess.TABLE.allows(actor, "cancel", at.site())) return Optional.empty();
        return Optional.of(reason -> cancel(visit, reason, at));
    }

    private void cancel(Visit visit, String reason, BoardAddress at) {
        switch (scheduling.cancel(user.actor(), visit.booking().id(), reason)) {
            case Cancelled.Done done -> {
                go(at.closed());
                Toast.undoable(getTranslation("frontdesk.board.cancelled", visit.patientName()), () -> restore(visit, at));
            }
            case Cancelled.Refused refused -> Toast.stop(refused.reason().in(getLocale()));
        }
    }

    private void restore(Visit visit, BoardAddress at) {
        switch (scheduling.restore(user.actor(), visit.booking().id())) {
            case Restored.Done done -> go(at.open(visit.booking().id()));
            case Restored.Refused refused -> Toast.stop(refused.reason().in(getLocale()));
        }
    }

    private static boolean mayBook(Actor actor, SiteId site) {
        return SchedulingAccess.TABLE.allows(actor, "bookCourse", site);
    }

    private void go(BoardAddress at) {
        getUI().ifPresent(ui -> ui.navigate("calendar", QueryParameters.fromString(at.query())));
    }
}
