package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import halcyon.ui.parts.BoardDay.Column;
import halcyon.ui.parts.Drop;
import halcyon.ui.parts.FilterChips;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The row above the board: chips for types and states, and which columns stand there. Each leads to an address.
record BoardFilters(BoardAddress at, VisitWords words, Map<String, String> plans, SerializableConsumer<BoardAddress> go) {
    private static final List<String> STATES = List.of("chair", "late", "arriving", "work");
    private static final String TYPE = "type:";

    Component chips() {
        var chips = FilterChips.several(text("filter"), this::chosen);
        var types = new TreeMap<>(words.types());
        if (types.size() > 1) types.forEach((code, count) -> chips.chip(TYPE + code, plan(code), count));
        for (var state : STATES) chips.chip(state, text("count." + state), words.count(at.showing(state)));
        return chips.pressed(pressed());
    }

    Component columns(List<Column> all) {
        var kind = new RadioButtonGroup<BoardAddress.Columns>(text("columns"));
        kind.setItems(BoardAddress.Columns.values());
        kind.setItemLabelGenerator(each -> text("columns." + each.word()));
        kind.setValue(at.by());
        kind.addValueChangeListener(change -> go.accept(at.by(change.getValue())));
        var shown = new CheckboxGroup<Column>(text("columns.shown"));
        shown.setItems(all);
        shown.setItemLabelGenerator(Column::label);
        shown.setValue(all.stream().filter(column -> !at.hidden().contains(column.id())).collect(Collectors.toCollection(LinkedHashSet::new)));
        shown.addValueChangeListener(change -> go.accept(at.hiding(hidden(all, change.getValue()))));
        var label = text("columns." + at.by().word());
        return new Drop(at.hidden().isEmpty() ? label : text("columns.some", label, at.hidden().size()), new Div(kind), new Div(shown));
    }

    private static Set<String> hidden(List<Column> all, Set<Column> shown) {
        return all.stream().filter(column -> !shown.contains(column)).map(Column::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> pressed() {
        var pressed = at.types().stream().map(code -> TYPE + code).collect(Collectors.toCollection(TreeSet::new));
        if (!at.show().isEmpty()) pressed.add(at.show());
        return pressed;
    }

    // one state at a time: the one just pressed takes the place of the other
    private void chosen(Set<String> keys) {
        var types = keys.stream().filter(key -> key.startsWith(TYPE)).map(key -> key.substring(TYPE.length())).collect(Collectors.toSet());
        var states = new ArrayList<>(keys.stream().filter(STATES::contains).toList());
        if (states.size() > 1) states.remove(at.show());
        go.accept(at.ofTypes(types).showing(states.isEmpty() ? "" : states.getFirst()));
    }

    private String plan(String code) {
        var title = plans.getOrDefault(code, code);
        return title.contains(",") ? title.substring(0, title.indexOf(',')) : title;
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("frontdesk.board." + key, arguments);
    }
}
