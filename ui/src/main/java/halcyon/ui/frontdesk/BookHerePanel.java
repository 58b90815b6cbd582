package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import halcyon.directory.Directory;
import halcyon.directory.PatientLine;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.shell.CurrentUser;
import java.util.stream.Stream;

/// Whose course is to be booked? Leads to the booking screen, from the day and hour that were chosen on the board.
final class BookHerePanel {
    private static final int SHORTEST = 2;

    private final SidePanel panel;

    /// `query` is handed on to the booking screen ("from=2026-11-30&notBefore=09:10").
    BookHerePanel(Directory directory, CurrentUser user, String when, String query, SerializableRunnable closed) {
        panel = new SidePanel(text("title"), closed);
        ComboBox<PatientLine> patient = new ComboBox<>(text("patient"));
        patient.setId("book-patient");
        patient.setPlaceholder(text("hint"));
        patient.setItemLabelGenerator(line -> line.listName() + " · " + line.birthDate());
        patient.setItemsWithFilterConverter(
                asked -> {
                    var words = asked.getFilter().orElse("").strip();
                    var found = words.length() < SHORTEST
                            ? Stream.<PatientLine>empty()
                            : directory.findPatients(user.actor(), words).stream();
                    return found.skip(asked.getOffset()).limit(asked.getLimit());
                },
                words -> words);
        patient.addValueChangeListener(change -> {
            if (change.getValue() != null) lead(change.getValue(), query);
        });
        patient.setWidthFull();
        panel.body().add(new Div(new Paragraph(when)), patient);
        panel.addAttachListener(attached -> patient.focus());
    }

    private static void lead(PatientLine line, String query) {
        UI.getCurrent().navigate("book/" + line.id(), QueryParameters.fromString(query));
    }

    /// Something else that can be done with the place.
    BookHerePanel or(Component other) {
        panel.body().add(other);
        return this;
    }

    SidePanel panel() {
        return panel;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("frontdesk.board.book-here." + key);
    }
}
