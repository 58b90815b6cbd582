package halcyon.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.List;

/// The day board: chairs, rooms and pumps side by side, five minutes eight pixels, the observers' load in a lane of its own.
/// Arrows walk it, Enter opens a block or books an empty cell, `M` or a drag proposes a move: the server says yes or why not.
/// Space marks a block; with two marked, `X` proposes to swap them.
/// On a phone it is a list by time.
@Tag("halcyon-board")
@JsModule("context://halcyon/board.js")
public final class Board extends Component implements HasSize {
    private static final List<String> WORDS = List.of(
            "obs", "of", "observers", "now", "full", "prescriber", "to", "noPrescriber", "turnover", "broken", "freeTo", "free", "book", "marked", "swap", "lifted");

    /// A block was opened by its id.
    public record Opened(String id) {}

    /// An empty cell was chosen for booking.
    public record Chosen(String column, Instant at) {}

    /// A block shall go to another column or time; nothing has moved yet.
    public record Proposed(String id, String column, Instant at) {}

    /// Two blocks shall change places; nothing has moved yet.
    public record Swapping(String one, String other) {}

    public Board() {
        Words.give(this, "board", WORDS);
        setSizeFull();
    }

    public void show(BoardDay day) {
        getElement().setPropertyBean("data", BoardDrawing.of(day));
    }

    /// Rings the block whose panel is open; "" rings none.
    public void choose(String id) {
        getElement().setProperty("chosen", id);
    }

    public Board onOpen(SerializableConsumer<Opened> listener) {
        getElement().addEventListener("open", event -> listener.accept(event.getEventDetail(Opened.class))).addEventDetail();
        return this;
    }

    public Board onBook(SerializableConsumer<Chosen> listener) {
        getElement()
                .addEventListener("book", event -> {
                    BoardDrawing.Spot spot = event.getEventDetail(BoardDrawing.Spot.class);
                    listener.accept(new Chosen(spot.column(), Instant.ofEpochMilli(spot.at())));
                })
                .addEventDetail();
        return this;
    }

    public Board onMove(SerializableConsumer<Proposed> listener) {
        getElement()
                .addEventListener("move", event -> {
                    BoardDrawing.Move move = event.getEventDetail(BoardDrawing.Move.class);
                    listener.accept(new Proposed(move.id(), move.column(), Instant.ofEpochMilli(move.at())));
                })
                .addEventDetail();
        return this;
    }

    public Board onSwap(SerializableConsumer<Swapping> listener) {
        getElement()
                .addEventListener("swap", event -> {
                    BoardDrawing.Two two = event.getEventDetail(BoardDrawing.Two.class);
                    listener.accept(new Swapping(two.one(), two.other()));
                })
                .addEventDetail();
        return this;
    }

    /// Scrolls to a moment of the day.
    public void lookAt(Instant moment) {
        getElement().setProperty("lookAt", moment.toEpochMilli());
    }

    /// `[` and `]` ask for another day, `t` for today.
    public Board onDay(SerializableConsumer<Integer> by, SerializableRunnable today) {
        getElement().addEventListener("day", event -> by.accept(event.getEventDetail(BoardDrawing.By.class).by())).addEventDetail();
        getElement().addEventListener("today", event -> today.run());
        return this;
    }
}
