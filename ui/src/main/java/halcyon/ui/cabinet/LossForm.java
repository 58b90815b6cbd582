package halcyon.ui.cabinet;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.directory.Site;
import halcyon.treatment.Container;
import halcyon.treatment.LossKind;
import halcyon.treatment.Measure;
import halcyon.treatment.ReportLoss;
import java.util.List;

/// A theft or loss: what form 106 will ask is asked now, while it is fresh.
final class LossForm extends PanelForm {
    private final Container container;
    private final BigDecimalField amount;
    private final Select<LossKind> kind = new Select<>();
    private final DatePicker found = new DatePicker(Say.text("loss.found"));
    private final TextArea what = new TextArea(Say.text("loss.what"));
    private final TextField police = new TextField(Say.text("loss.police"));
    private final TextArea measures = new TextArea(Say.text("loss.measures"));

    LossForm(Room room, Site site, Container container, Measure measure, CabinetScreen screen) {
        super(room, Say.text("lose"), screen);
        this.container = container;
        amount = new BigDecimalField(Say.text("amount", Say.unit(measure)));
        amount.setValue(container.left());
        kind.setLabel(Say.text("loss.kind"));
        kind.setItems(LossKind.values());
        kind.setItemLabelGenerator(one -> Say.text("loss.kind." + one));
        found.setValue(room.today(site));
        found.setMax(room.today(site));
        what.setMaxLength(1000);
        police.setMaxLength(200);
        measures.setMaxLength(1000);
        fields(new Paragraph(container.serial() + " · " + Say.amount(container.left(), measure)), amount, kind, found, what, police, measures);
        foot(Say.text("loss.save"), this::save);
    }

    private void save() {
        if (!filled(List.of(amount, kind, found, what))) return;
        var none = amount.getValue().signum() <= 0;
        amount.setInvalid(none);
        if (none) return;
        var loss = new ReportLoss(
                container.id(), amount.getValue(), kind.getValue(), found.getValue(), what.getValue(), police.getValue(), measures.getValue());
        took(room.cabinet.reportLoss(room.actor(), loss), Say.text("loss.saved"));
    }
}
