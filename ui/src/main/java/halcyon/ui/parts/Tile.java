package halcyon.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/// One number that is a door: its name, the number, the last weeks as a line, one comparison. A state paints the last two.
public final class Tile extends Anchor {
    public Tile(String name, String number, String unit, List<Integer> weeks, String comparison, Optional<State> state, String path) {
        super(path);
        addClassName("tile");
        state.ifPresent(any -> addClassName("is-" + any.word()));
        Span loud = new Span(number);
        loud.addClassName("tile-number");
        Span quiet = new Span(" " + unit);
        quiet.addClassName("quiet");
        Div head = new Div(new Span(name), Glyph.NEXT.icon());
        head.addClassName("tile-name");
        Div value = new Div(loud, quiet);
        value.addClassName("tile-value");
        Div under = new Div(new Span(comparison));
        state.ifPresent(any -> under.addComponentAsFirst(any.icon()));
        under.addClassName("tile-comparison");
        add(head, value, new Sparkline(weeks, name), under);
    }
}
