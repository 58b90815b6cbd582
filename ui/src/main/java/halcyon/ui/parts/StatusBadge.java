package halcyon.ui.parts;

import com.vaadin.flow.component.html.Span;

/// A state: colour, icon and word, never one without the others. The word may be more exact ("dosed 31 min").
public final class StatusBadge extends Span {

    private StatusBadge(State state, String word, String shape) {
        addClassNames(shape, "is-" + state.word());
        add(state.icon(), new Span(word));
    }

    /// On its quiet ground, as in the patient banner.
    public static StatusBadge of(State state, String word) {
        return new StatusBadge(state, word, "badge");
    }

    /// Without a ground, for tables and lists.
    public static StatusBadge quiet(State state, String word) {
        return new StatusBadge(state, word, "status");
    }
}
