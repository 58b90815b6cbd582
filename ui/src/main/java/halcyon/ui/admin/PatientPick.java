package halcyon.ui.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import halcyon.directory.Directory;
import halcyon.directory.PatientLine;
import halcyon.shared.PatientId;
import halcyon.ui.shell.CurrentUser;
import java.util.stream.Stream;

/// Whose record is asked for: part of the name, birth date or phone.
final class PatientPick extends Div {
    private static final int SHORTEST = 2;

    PatientPick(Directory directory, CurrentUser user, SerializableConsumer<PatientId> chosen) {
        var box = new ComboBox<PatientLine>(getTranslation("admin.audit.patient"));
        box.setPlaceholder(getTranslation("admin.audit.patient.help"));
        box.setItemLabelGenerator(line -> line.listName() + ", " + line.birthDate());
        box.setItemsWithFilterConverter(
                query -> found(directory, user, query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()), text -> text);
        box.addValueChangeListener(change -> {
            if (change.getValue() != null && change.isFromClient()) chosen.accept(change.getValue().id());
        });
        addClassName("patient-pick");
        add(box);
    }

    private static Stream<PatientLine> found(Directory directory, CurrentUser user, String text) {
        if (text.strip().length() < SHORTEST) return Stream.empty();
        return directory.findPatients(user.actor(), text.strip()).stream();
    }
}
