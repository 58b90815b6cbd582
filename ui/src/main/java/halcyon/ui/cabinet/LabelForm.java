package halcyon.ui.cabinet;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import halcyon.directory.PatientLine;
import halcyon.treatment.Container;
import java.util.List;
import java.util.stream.Stream;

/// Keeps a container for one patient, as it was shipped.
final class LabelForm extends PanelForm {
    private static final int SHORTEST = 2;
    private final Container container;
    private final ComboBox<PatientLine> patient = new ComboBox<>(Say.text("patient"));

    LabelForm(Room room, Container container, CabinetScreen screen) {
        super(room, Say.text("label"), screen);
        this.container = container;
        patient.setItemLabelGenerator(line -> line.listName() + " · " + line.birthDate());
        patient.setItemsWithFilterConverter(
                asked -> {
                    var words = asked.getFilter().orElse("").strip();
                    var found = words.length() < SHORTEST ? Stream.<PatientLine>empty() : room.directory.findPatients(room.actor(), words).stream();
                    return found.skip(asked.getOffset()).limit(asked.getLimit());
                },
                words -> words);
        fields(new Paragraph(Say.text("label.help", container.serial())), patient);
        foot(Say.text("label.save"), this::save);
    }

    private void save() {
        if (!filled(List.of(patient))) return;
        took(room.cabinet.labelContainer(room.actor(), container.id(), patient.getValue().id()), Say.text("labelled"));
    }
}
