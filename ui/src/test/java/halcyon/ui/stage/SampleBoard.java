package halcyon.ui.stage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import halcyon.shared.Role;
import halcyon.ui.parts.Board;
import halcyon.ui.parts.BoardDay;
import halcyon.ui.parts.BoardDay.Block;
import halcyon.ui.parts.BoardDay.Column;
import halcyon.ui.parts.BoardDay.Kind;
import halcyon.ui.parts.FilterChips;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A Tuesday at Cherry Creek.
@Route(value = "sample-board", layout = MainLayout.class)
@Needs(module = "stage", verb = "see")
@Door(label = "stage.board", glyph = Glyph.CALENDAR, key = "c", order = 5, firstFor = Role.FRONT_DESK)
class SampleBoard extends Screen {
    private static final Instant EIGHT = Instant.parse("2026-11-24T15:00:00Z");

    SampleBoard() {
        super("Who is in which chair?");
        head().counts(List.of(
                Count.of(4, "in chair", "sample-board?show=chair"),
                Count.of(1, "check late", "sample-board", State.STOP),
                Count.of(2, "arriving", "sample-board"),
                Count.of(1, "blocked", "sample-board", State.STOP)));
        head().actions(new Button("Today"));
        above(FilterChips.several("Show", keys -> Toast.done(keys.toString())).chip("iv", "IV and IM", 5).chip("nasal", "Nasal", 2).chip("trouble", "Gate trouble", 3).pressed(Set.of("iv", "nasal")));
        Board board = new Board();
        board.onOpen(opened -> Toast.done("open " + opened.id()))
                .onBook(chosen -> Toast.done("book " + chosen.column() + " " + chosen.at()))
                .onSwap(two -> Toast.done("swap " + two.one() + " " + two.other()))
                .onMove(move -> Toast.watch("move " + move.id() + " to " + move.column() + " " + move.at()));
        board.show(day());
        body().add(board);
    }

    private static BoardDay day() {
        return new BoardDay(
                "Day board", ZoneId.of("America/Denver"), EIGHT, at(600), StagePerson.CLOCK.instant(), true, true, true,
                List.of(
                        new Column("1", "Chair 1", "IV", Kind.CHAIR), new Column("2", "Chair 2", "IV", Kind.CHAIR), new Column("3", "Chair 3", "IV", Kind.CHAIR),
                        new Column("4", "Chair 4", "IV", Kind.CHAIR), new Column("5", "Chair 5", "IM · IV", Kind.CHAIR), new Column("a", "Room A", "nasal", Kind.ROOM),
                        new Column("b", "Room B", "nasal", Kind.ROOM), new Column("p1", "P 1", "pump", Kind.PUMP), new Column("p2", "P 2", "pump", Kind.PUMP)),
                List.of(
                        block("w", "1", 5, 95, "Whitfield", "5/6", State.DONE, "left 09:31", "35 mg IV", "", false),
                        block("r", "1", 120, 220, "Ruiz", "3/6", State.READY, "gates green", "35 mg IV", "", false),
                        block("m", "1", 250, 355, "Moretti", "1/6", State.PLAN, "booked", "28 mg IV", "Consent not signed", false),
                        block("o", "2", 50, 148, "Okafor", "1/6", State.DOSED, "dosed 31 min", "40 mg IV", "", true),
                        block("n", "3", 160, 258, "Novak", "6/6", State.STOP, "blocked", "42 mg IV", "Authorization ended 22 Nov", false),
                        block("c", "4", 0, 95, "Castillo", "2/6", State.DONE, "left 09:38", "36 mg IV", "", false),
                        block("p", "4", 130, 230, "Petrov", "3/6", State.WAITING, "checked in", "45 mg IV", "Ride not named", false),
                        block("h", "5", 70, 138, "Haddad", "4/6", State.DOSED, "dosed 22 min", "38 mg IM", "", true),
                        block("l", "a", 0, 133, "Lindqvist", "5/8", State.WATCH, "due in 3 min", "84 mg nasal", "", true),
                        block("y", "a", 160, 293, "Oyelaran", "8/8", State.READY, "gates green", "56 mg nasal", "", false),
                        block("f", "b", 60, 193, "Ferreira", "2/8", State.STOP, "4 min late", "84 mg nasal", "", true),
                        block("o", "p1", 60, 108, "Ch 2", "", State.DOSED, "", "", "", true),
                        block("s", "p2", 130, 160, "Ch 4", "", State.PLAN, "", "", "", false)),
                List.of(
                        new BoardDay.Load(at(0), at(60), 2, 4), new BoardDay.Load(at(60), at(105), 3, 4), new BoardDay.Load(at(105), at(180), 2, 4),
                        new BoardDay.Load(at(180), at(195), 4, 4), new BoardDay.Load(at(195), at(300), 3, 4), new BoardDay.Load(at(300), at(600), 1, 4)),
                List.of(new BoardDay.Presence("Dr. Vance", at(0), at(300)), new BoardDay.Presence("Dr. Imani", at(270), at(600))),
                List.of(new BoardDay.Closure("3", at(300), at(480), "footrest is loose")));
    }

    private static Instant at(int minutes) {
        return EIGHT.plus(Duration.ofMinutes(minutes));
    }

    private static List<BoardDay.Stretch> stretches(int from, int until) {
        return List.of(
                new BoardDay.Stretch("preparation", at(from), at(from + 15), false),
                new BoardDay.Stretch("drug given", at(from + 15), at(from + 55), true),
                new BoardDay.Stretch("watched", at(from + 55), at(until), false));
    }

    private static Block block(
            String id, String column, int from, int until, String name, String course, State state, String word, String detail, String trouble, boolean live) {
        Optional<State> corner = trouble.isEmpty() ? Optional.empty() : Optional.of(state == State.STOP ? State.STOP : State.WATCH);
        return new Block(id, column, at(from), at(until), at(until + 15), name, course, state, word, detail, trouble, corner, live, true, false, stretches(from, until));
    }
}
