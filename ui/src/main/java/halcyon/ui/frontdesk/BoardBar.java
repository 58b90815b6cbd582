package halcyon.ui.frontdesk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.Overviews;
import halcyon.scheduling.SavedViews;
import halcyon.shared.StaffId;
import halcyon.ui.shell.CurrentUser;
import java.util.Map;
import java.util.stream.Collectors;

/// The row above the board: filters at the left; columns, views and files at the right.
final class BoardBar extends Div {
    private final Overviews overviews;
    private final SavedViews views;
    private final Protocols protocols;
    private final CurrentUser user;
    private final SerializableConsumer<BoardAddress> go;

    BoardBar(Overviews overviews, SavedViews views, Protocols protocols, CurrentUser user, SerializableConsumer<BoardAddress> go) {
        this.overviews = overviews;
        this.views = views;
        this.protocols = protocols;
        this.user = user;
        this.go = go;
        addClassName("board-bar");
    }

    void show(BoardAddress at, VisitWords words, DayBoard day, Map<StaffId, String> names) {
        var plans = protocols.inForce(user.actor(), at.date()).stream().collect(Collectors.toMap(Protocol::code, Protocol::title, (one, other) -> one));
        var filters = new BoardFilters(at, words, plans, go);
        var right = new Div();
        right.addClassName("board-bar-right");
        if (!at.list()) right.add(filters.columns(new BoardColumns(day, at.by(), names).all()));
        right.add(new BoardViews(views, user, at, () -> show(at, words, day, names)).drop());
        right.add(new VisitSheet(overviews, user, at, words, names).drop());
        removeAll();
        add(filters.chips(), right);
    }
}
