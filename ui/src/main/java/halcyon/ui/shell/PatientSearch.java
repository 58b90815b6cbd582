package halcyon.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import halcyon.directory.Directory;
import halcyon.directory.PatientLine;
import halcyon.ui.parts.Glyph;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Stream;

/// `/` leads here: a name, a birth date or a phone number finds a patient of the person's sites; Enter opens the chart.
final class PatientSearch extends Div {
    private static final int SHORTEST = 2;

    PatientSearch(Directory directory, CurrentUser user) {
        addClassName("topbar-search");
        ComboBox<PatientLine> box = new ComboBox<>();
        box.setId("search");
        box.setPlaceholder(getTranslation("shell.search"));
        box.getElement().setAttribute("aria-label", getTranslation("shell.search"));
        box.setPrefixComponent(Glyph.SEARCH.icon());
        box.addClassName("search-box");
        box.setItemLabelGenerator(PatientLine::listName);
        box.setRenderer(new ComponentRenderer<>(PatientSearch::row));
        box.setItemsWithFilterConverter(
                query -> found(directory, user, query.getFilter().orElse(""), query.getOffset(), query.getLimit()), text -> text);
        box.addValueChangeListener(change -> {
            if (change.getValue() == null || !change.isFromClient()) return;
            UI.getCurrent().navigate("patients/" + change.getValue().id().value());
        });
        add(box);
    }

    private static Stream<PatientLine> found(Directory directory, CurrentUser user, String text, int from, int at) {
        if (text.strip().length() < SHORTEST) return Stream.empty();
        return directory.findPatients(user.actor(), text.strip()).stream().skip(from).limit(at);
    }

    private static Div row(PatientLine line) {
        Span born = new Span(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale())
                .format(line.birthDate()));
        born.addClassName("quiet");
        Div row = new Div(new Span(line.listName()), born);
        row.addClassName("found-patient");
        return row;
    }
}
