package halcyon.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import halcyon.clearance.Clearance;
import halcyon.clearance.Clearance.Result;
import halcyon.clearance.Weight;
import java.time.ZoneId;
import java.util.Comparator;

/// Every gate of a checkpoint, the ones in the way first: what it found, and for trouble the cure, until when, how hard.
public final class GateList extends UnorderedList {
    public GateList(Clearance clearance, ZoneId zone) {
        addClassName("gates");
        clearance.results().stream()
                .filter(result -> result.weight() != Weight.NOT_ASKED || !result.clear())
                .sorted(Comparator.comparing((Result result) -> result.clear()).thenComparing(Result::weight, Comparator.reverseOrder()))
                .forEach(result -> add(row(result, zone)));
    }

    private ListItem row(Result result, ZoneId zone) {
        State state = state(result);
        Span icon = state.icon();
        icon.addClassName("is-" + state.word());
        Div words = new Div(new Span(result.said().in(getLocale())));
        result.cure().ifPresent(cure -> {
            Span way = new Span(cure.in(getLocale()));
            way.addClassName("cure");
            words.add(way);
        });
        result.by().ifPresent(by -> words.add(new SitedTime(by, zone)));
        Span word = new Span(getTranslation("parts.gate." + word(result)));
        word.addClassNames("gate-word", "is-" + state.word());
        ListItem row = new ListItem(icon, words, word);
        row.addClassName("gate-" + state.word());
        return row;
    }

    private static State state(Result result) {
        if (result.clear()) return State.READY;
        return result.stops() ? State.STOP : State.WATCH;
    }

    private static String word(Result result) {
        if (result.clear()) return "clear";
        if (result.overridden()) return "overridden";
        return result.weight().name();
    }
}
