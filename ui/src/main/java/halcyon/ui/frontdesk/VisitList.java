package halcyon.ui.frontdesk;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import halcyon.scheduling.DayBoard.Visit;
import halcyon.shared.StaffId;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.StatusBadge;
import java.util.Map;

/// The day as a table: the same visits as on the board, for those who read or listen line by line.
final class VisitList extends Div {
    VisitList(VisitWords words, Map<StaffId, String> names, BoardAddress at) {
        addClassName("screen-body");
        var visits = words.shown(at);
        if (visits.isEmpty()) {
            add(new Empty(getTranslation(at.show().isEmpty() && at.types().isEmpty() ? "frontdesk.board.empty" : "frontdesk.board.empty-filter")));
            return;
        }
        Grid<Visit> grid = new Grid<>();
        grid.addColumn(visit -> words.clock(visit.booking().place().slot().from()) + "–" + words.clock(visit.chairUntil()))
                .setHeader(head("time"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(words::chair).setHeader(head("chair"));
        grid.addComponentColumn(visit -> name(visit, at)).setHeader(head("patient")).setFlexGrow(2);
        grid.addColumn(words::course).setHeader(head("course"));
        grid.addComponentColumn(visit -> StatusBadge.quiet(words.state(visit), words.word(visit))).setHeader(head("state"));
        grid.addColumn(visit -> names.getOrDefault(visit.booking().place().observer(), "")).setHeader(head("observer"));
        grid.addColumn(words::trouble).setHeader(head("work"));
        grid.setItems(visits);
        grid.setAllRowsVisible(true);
        add(grid);
    }

    private static Anchor name(Visit visit, BoardAddress at) {
        return new Anchor(at.open(visit.booking().id()).path(), visit.patientName());
    }

    private String head(String word) {
        return getTranslation("frontdesk.board.column." + word);
    }
}
