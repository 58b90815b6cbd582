package halcyon.ui.parts;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The day as the browser draws it: moments in milliseconds, states as words.
record BoardDrawing(
        String title, String zone, long from, long to, long now, boolean live, boolean bookable, boolean sideways, List<Column> columns, List<Block> blocks,
        List<Load> loads, List<Presence> prescribers, List<Closure> closures) {
    record Column(String id, String label, String under, String kind) {}

    record Block(
            String id, String column, long from, long until, long turnover, String name, String course, String state, String word,
            String detail, String trouble, @Nullable String corner, boolean live, boolean movable, boolean faint, List<Stretch> stretches) {}

    record Stretch(String word, long from, long to, boolean given) {}

    record Closure(String column, long from, long to, String reason) {}

    record Load(long from, long to, int watched, int capacity) {}

    record Presence(String name, long from, long to) {}

    record Spot(String column, long at) {}

    record Move(String id, String column, long at) {}

    record By(int by) {}

    record Two(String one, String other) {}

    static BoardDrawing of(BoardDay day) {
        return new BoardDrawing(
                day.title(), day.zone().getId(), day.from().toEpochMilli(), day.to().toEpochMilli(), day.now().toEpochMilli(), day.live(),
                day.bookable(), day.sideways(), day.columns().stream().map(BoardDrawing::column).toList(), day.blocks().stream().map(BoardDrawing::block).toList(),
                day.loads().stream().map(load -> new Load(load.from().toEpochMilli(), load.to().toEpochMilli(), load.watched(), load.capacity())).toList(),
                day.prescribers().stream().map(each -> new Presence(each.name(), each.from().toEpochMilli(), each.to().toEpochMilli())).toList(),
                day.closures().stream().map(each -> new Closure(each.column(), each.from().toEpochMilli(), each.to().toEpochMilli(), each.reason())).toList());
    }

    private static Column column(BoardDay.Column column) {
        return new Column(column.id(), column.label(), column.under(), column.kind().name().toLowerCase(Locale.ROOT));
    }

    private static Block block(BoardDay.Block block) {
        return new Block(
                block.id(), block.column(), block.from().toEpochMilli(), block.until().toEpochMilli(), block.turnover().toEpochMilli(), block.name(),
                block.course(), block.state().word(), block.word(), block.detail(), block.trouble(), block.corner().map(State::word).orElse(null),
                block.live(), block.movable(), block.faint(),
                block.stretches().stream().map(each -> new Stretch(each.word(), each.from().toEpochMilli(), each.to().toEpochMilli(), each.given())).toList());
    }
}
