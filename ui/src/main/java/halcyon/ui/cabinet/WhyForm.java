package halcyon.ui.cabinet;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.List;

/// Asks why, and does nothing without an answer.
final class WhyForm extends PanelForm {
    private final TextArea why = new TextArea(Say.text("why"));
    private final SerializablePredicate<String> act;

    /// `act` is given the reason and says whether it was done.
    WhyForm(Room room, String heading, String help, CabinetScreen screen, SerializablePredicate<String> act) {
        super(room, heading, screen);
        this.act = act;
        why.setMaxLength(400);
        fields(new Paragraph(help), why);
        foot(heading, this::save);
        panel().addAttachListener(attached -> why.focus());
    }

    private void save() {
        if (!filled(List.of(why))) return;
        if (act.test(why.getValue().strip())) screen().again();
    }
}
