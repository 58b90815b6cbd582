package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.DayBoard.Visit;
import halcyon.scheduling.Overviews;
import halcyon.shared.StaffId;
import halcyon.ui.parts.Drop;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.Sheet;
import halcyon.ui.shell.CurrentUser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is filtered on the board as a file or on paper. The visits are read anew when the file is fetched.
record VisitSheet(Overviews overviews, CurrentUser user, BoardAddress at, VisitWords words, Map<StaffId, String> names) {
    Component drop() {
        var heads = Stream.of("date", "from", "to", "chair", "patient", "course", "state", "observer", "work").map(VisitSheet::head).toList();
        var file = "visits-" + at.site() + "-" + at.date();
        var print = new Anchor("day-sheet?" + at.closed().query(), "");
        print.addClassNames("button", "sheet-link");
        print.add(Glyph.PRINT.icon());
        print.add(text("print"));
        var ways = new Div(Sheet.csv("CSV", file, () -> rows(heads, "csv")), Sheet.xlsx("Excel (XLSX)", file, () -> rows(heads, "xlsx")), print);
        ways.addClassName("stack");
        return new Drop(text("title"), ways);
    }

    private Stream<List<String>> rows(List<String> heads, String as) {
        var visits = overviews.takeAway(user.actor(), at.site(), at.date(), shown(), as);
        return Stream.concat(Stream.of(heads), visits.stream().map(this::row));
    }

    private Set<BookingId> shown() {
        return words.shown(at).stream().map(visit -> visit.booking().id()).collect(Collectors.toSet());
    }

    private List<String> row(Visit visit) {
        var place = visit.booking().place();
        return List.of(
                at.date().toString(),
                words.clock(place.slot().from()),
                words.clock(visit.chairUntil()),
                words.chair(visit),
                visit.patientName(),
                words.course(visit),
                words.word(visit),
                names.getOrDefault(place.observer(), ""),
                words.trouble(visit));
    }

    private static String head(String word) {
        return UI.getCurrent().getTranslation("frontdesk.board.column." + word);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("frontdesk.board.sheet." + key);
    }
}
