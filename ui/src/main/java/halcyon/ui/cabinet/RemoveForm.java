package halcyon.ui.cabinet;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import halcyon.treatment.AskRemoval;
import halcyon.treatment.Container;
import halcyon.treatment.EntryKind;
import halcyon.treatment.Measure;
import java.util.List;

/// What one employee saw destroyed, broken or overfilled; a second one signs it afterwards.
final class RemoveForm extends PanelForm {
    private final Container container;
    private final EntryKind kind;
    private final BigDecimalField amount;
    private final TextArea reason = new TextArea();

    RemoveForm(Room room, Container container, EntryKind kind, Measure measure, CabinetScreen screen) {
        super(room, Say.text("remove." + kind), screen);
        this.container = container;
        this.kind = kind;
        amount = new BigDecimalField(Say.text("amount", Say.unit(measure)));
        if (kind != EntryKind.OVERFILL) amount.setValue(container.left());
        reason.setLabel(Say.text("remove.why." + kind));
        reason.setMaxLength(400);
        fields(new Paragraph(container.serial() + " · " + Say.amount(container.left(), measure)), amount, reason);
        fields(new Paragraph(Say.text("remove.second")));
        foot(Say.text("remove.save"), this::save);
    }

    private void save() {
        if (!filled(List.of(amount, reason))) return;
        var none = amount.getValue().signum() <= 0;
        amount.setInvalid(none);
        if (none) return;
        took(
                room.cabinet.askRemoval(room.actor(), new AskRemoval(container.id(), kind, amount.getValue(), reason.getValue().strip())),
                Say.text("remove.asked"));
    }
}
