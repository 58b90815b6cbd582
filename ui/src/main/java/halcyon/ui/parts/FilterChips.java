package halcyon.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A row of filters above a list, each with what it would show. One at a time, or several together.
public final class FilterChips extends Div {
    private final Map<String, NativeButton> chips = new LinkedHashMap<>();
    private final Set<String> pressed = new TreeSet<>();
    private final boolean several;
    private final SerializableConsumer<Set<String>> changed;

    private FilterChips(String name, boolean several, SerializableConsumer<Set<String>> changed) {
        this.several = several;
        this.changed = changed;
        addClassName("filter-chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
    }

    /// Exactly one filter at a time; `name` is read aloud for the row.
    public static FilterChips one(String name, SerializableConsumer<String> changed) {
        return new FilterChips(name, false, chosen -> changed.accept(chosen.iterator().next()));
    }

    public static FilterChips several(String name, SerializableConsumer<Set<String>> changed) {
        return new FilterChips(name, true, changed);
    }

    /// Adds a filter with what it would show.
    public FilterChips chip(String key, String label, long count) {
        NativeButton chip = new NativeButton();
        Span number = new Span(String.valueOf(count));
        number.addClassName("chip-count");
        chip.add(new Span(label), number);
        chip.addClassName("chip");
        chip.addClickListener(click -> press(key));
        chips.put(key, chip);
        add(chip);
        show();
        return this;
    }

    /// Shows which filters are on without telling anybody.
    public FilterChips pressed(Set<String> keys) {
        pressed.clear();
        pressed.addAll(keys);
        show();
        return this;
    }

    private void press(String key) {
        boolean wasOn = pressed.contains(key);
        if (!several) pressed.clear();
        if (several && wasOn) pressed.remove(key);
        if (!several || !wasOn) pressed.add(key);
        show();
        changed.accept(Set.copyOf(pressed));
    }

    private void show() {
        chips.forEach((key, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(pressed.contains(key))));
    }
}
