package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
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
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.parts.Board;
import halcyon.ui.parts.DayField;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.Keys;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
    private final Clock clock;
    private final Div main = new Div();
    private SidePanel panel = new SidePanel("", () -> {});

    BoardView(Scheduling scheduling, Directory directory, CurrentUser user, SiteChoice sites, Clock clock) {
        super(UI.getCurrent().getTranslation("frontdesk.board.question"));
        this.scheduling = scheduling;
        this.directory = directory;
        this.user = user;
        this.sites = sites;
        this.clock = clock;
        addClassName("board-screen");
        body().removeClassName("screen-body");
        body().addClassNames("with-panel", "day-board");
        main.addClassName("board-main");
        body().add(main);
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
        counts(words, at);
        actions(actor, site, day, at, today);
        main.removeAll();
        main.add(at.list() ? new VisitList(day, words, names, at) : board(actor, day, new BoardDrawer(
                day, words, names, getTranslation("frontdesk.board.title"), mayBook(actor, at.site())), at, today));
        panel.removeFromParent();
        at.booking()
                .flatMap(id -> day.visits().stream().filter(visit -> visit.booking().id().equals(id)).findFirst())
                .ifPresent(visit -> open(new VisitPanel(
                                visit, day, words, names, outlook(actor, visit), TreatmentAccess.TABLE.allows(actor, "checkIn", at.site()),
                                () -> go(at.closed()), cancelling(actor, visit, at))
                        .panel()));
    }

    private void counts(VisitWords words, BoardAddress at) {
        var list = at.closed().asList(true);
        head().counts(List.of(
                Count.of(words.count(""), getTranslation("frontdesk.board.count.all"), list.showing("").path()),
                Count.of(words.count("chair"), getTranslation("frontdesk.board.count.chair"), list.showing("chair").path()),
                Count.of(words.count("late"), getTranslation("frontdesk.board.count.late"), list.showing("late").path(), State.STOP),
                Count.of(words.count("arriving"), getTranslation("frontdesk.board.count.arriving"), list.showing("arriving").path()),
                Count.of(words.count("work"), getTranslation("frontdesk.board.count.work"), list.showing("work").path(), State.WATCH)));
    }

    private void actions(Actor actor, Site site, DayBoard day, BoardAddress at, LocalDate today) {
        DayField date = new DayField("");
        date.setValue(at.date());
        date.setAriaLabel(getTranslation("frontdesk.board.date"));
        date.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) go(at.on(change.getValue()));
        });
        Span place = new Span(site.name() + " · " + SitedTime.format(day.asOf(), day.zone(), "HH:mm zzz", getLocale()));
        place.addClassNames("quiet", "board-asof");
        var other = new Anchor(
                at.asList(!at.list()).showing("").path(), getTranslation(at.list() ? "frontdesk.board.as-board" : "frontdesk.board.as-list"));
        other.addClassName("button");
        var before = step("before", at.on(at.date().minusDays(1)), "‹");
        var after = step("after", at.on(at.date().plusDays(1)), "›");
        head().actions(place, before, date, after, today(at, today), other);
        if (mayBook(actor, at.site())) head().actions(place, before, date, after, today(at, today), other, book(at));
    }

    private Anchor step(String key, BoardAddress to, String sign) {
        Anchor step = new Anchor(to.path(), sign);
        step.addClassNames("button", "icon-button");
        step.getElement().setAttribute("aria-label", getTranslation("frontdesk.board.keys." + key));
        return step;
    }

    private Anchor today(BoardAddress at, LocalDate today) {
        Anchor anchor = new Anchor(at.on(today).path(), getTranslation("frontdesk.board.today"));
        anchor.addClassName("button");
        return anchor;
    }

    private Button book(BoardAddress at) {
        Button book = new Button(getTranslation("frontdesk.board.book"), click -> bookHere(at, at.date().toString(), "from=" + at.date()));
        book.addThemeVariants(ButtonVariant.PRIMARY);
        return book;
    }

    private Component board(Actor actor, DayBoard day, BoardDrawer drawer, BoardAddress at, LocalDate today) {
        Board board = new Board();
        board.onOpen(opened -> go(at.open(new BookingId(Long.parseLong(opened.id())))))
                .onBook(chosen -> bookAt(day, chosen.at(), at))
                .onDay(by -> go(at.on(at.date().plusDays(by))), () -> go(at.on(today)));
        board.show(drawer.draw(at.show()));
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
