package halcyon.ui.frontdesk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.directory.StaffMember;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.DayBoard.Visit;
import halcyon.scheduling.Overviews;
import halcyon.scheduling.Scheduling;
import halcyon.shared.StaffId;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Who comes today? The day on paper: a table for each chair or room, in order of time, as far as the filter shows it.
@Prototype
@Route(value = "day-sheet", layout = MainLayout.class)
@Needs(module = "scheduling", verb = "takeAway")
class DaySheetView extends Screen implements BeforeEnterObserver {
    private final Scheduling scheduling;
    private final Overviews overviews;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;

    DaySheetView(Scheduling scheduling, Overviews overviews, Directory directory, CurrentUser user, Clock clock) {
        super(UI.getCurrent().getTranslation("frontdesk.sheet.question"));
        this.scheduling = scheduling;
        this.overviews = overviews;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
        body().addClassNames("padded", "day-sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var actor = user.actor();
        var asked = entering.getLocation().getQueryParameters();
        var site = directory.sites(actor).stream()
                .filter(each -> asked.getSingleParameter("site").filter(each.id().value()::equals).isPresent())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var at = BoardAddress.of(asked, site.id(), LocalDate.ofInstant(clock.instant(), site.zone()));
        var day = scheduling.dayBoard(actor, at.site(), at.date());
        var words = new VisitWords(this, day);
        var shown = words.shown(at).stream().map(visit -> visit.booking().id()).collect(Collectors.toSet());
        var names = directory.staff(actor, at.site()).stream().collect(Collectors.toMap(StaffMember::id, StaffMember::name));
        head().line(site.name() + " · " + at.date().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(getLocale()))
                + " · " + SitedTime.format(clock.instant(), site.zone(), "HH:mm zzz", getLocale()));
        head().actions(back(at), print());
        show(overviews.takeAway(actor, at.site(), at.date(), shown, "day sheet"), words, names, day);
    }

    private void show(List<Visit> visits, VisitWords words, Map<StaffId, String> names, DayBoard day) {
        body().removeAll();
        if (visits.isEmpty()) body().add(new Empty(getTranslation("frontdesk.board.empty")));
        var order = day.columns().stream().map(each -> each.label()).toList();
        var byChair = new TreeMap<String, List<Visit>>(Comparator.comparingInt(order::indexOf));
        byChair.putAll(visits.stream().collect(Collectors.groupingBy(words::chair)));
        byChair.forEach((chair, there) -> body().add(room(chair, there, words, names)));
    }

    private Div room(String chair, List<Visit> visits, VisitWords words, Map<StaffId, String> names) {
        var table = new Element("table");
        table.getClassList().add("figures");
        var heads = new Element("tr");
        for (var head : List.of("time", "patient", "course", "state", "observer", "work"))
            heads.appendChild(new Element("th").setAttribute("scope", "col").setText(getTranslation("frontdesk.board.column." + head)));
        var rows = new Element("tbody");
        for (var visit : visits) rows.appendChild(row(visit, words, names));
        table.appendChild(new Element("thead").appendChild(heads), rows);
        var room = new Div(new H2(chair));
        room.addClassName("sheet-room");
        room.getElement().appendChild(table);
        return room;
    }

    private static Element row(Visit visit, VisitWords words, Map<StaffId, String> names) {
        var place = visit.booking().place();
        var row = new Element("tr");
        for (var cell : List.of(
                words.clock(place.slot().from()) + "–" + words.clock(visit.chairUntil()), visit.patientName(), words.course(visit),
                words.word(visit), names.getOrDefault(place.observer(), ""), words.trouble(visit)))
            row.appendChild(new Element("td").setText(cell));
        return row;
    }

    private Anchor back(BoardAddress at) {
        var back = new Anchor(at.path(), getTranslation("frontdesk.sheet.back"));
        back.addClassName("button");
        return back;
    }

    private Button print() {
        var print = new Button(getTranslation("frontdesk.sheet.print"), click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        return print;
    }
}
