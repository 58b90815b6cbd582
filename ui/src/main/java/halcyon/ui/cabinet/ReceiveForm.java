package halcyon.ui.cabinet;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.directory.Site;
import halcyon.treatment.ContainerForm;
import halcyon.treatment.Measure;
import halcyon.treatment.ReceiveStock;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Takes a delivery in, by its invoice, or what was there when the book was begun.
final class ReceiveForm extends PanelForm {
    private static final List<String> DRUGS = List.of("ketamine", "esketamine");
    private static final int MOST = 1000;
    private final Site site;
    private final ComboBox<String> drug = new ComboBox<>(Say.text("drug"));
    private final TextField ndc = new TextField(Say.text("ndc"));
    private final TextField lot = new TextField(Say.text("lot-number"));
    private final DatePicker expires = new DatePicker(Say.text("expiry"));
    private final Select<ContainerForm> form = new Select<>();
    private final Select<Measure> measure = new Select<>();
    private final BigDecimalField strength = new BigDecimalField(Say.text("strength.liquid"));
    private final IntegerField containers = new IntegerField(Say.text("how-many"));
    private final BigDecimalField each = new BigDecimalField(Say.text("each", Say.unit(Measure.ML)));
    private final TextArea serials = new TextArea(Say.text("serials"));
    private final Checkbox opening = new Checkbox(Say.text("opening"));
    private final TextField invoice = new TextField(Say.text("invoice"));
    private final DatePicker received = new DatePicker(Say.text("received-on"));
    private final TextField supplier = new TextField(Say.text("supplier"));

    ReceiveForm(Room room, Site site, CabinetScreen screen) {
        super(room, Say.text("receive"), screen);
        this.site = site;
        drug.setItems(DRUGS);
        drug.setAllowCustomValue(true);
        drug.addCustomValueSetListener(typed -> drug.setValue(typed.getDetail().strip()));
        drug.setValue(DRUGS.getFirst());
        ndc.setHelperText(Say.text("ndc.help"));
        ndc.setMaxLength(13);
        lot.setMaxLength(40);
        form.setLabel(Say.text("form"));
        form.setItems(ContainerForm.VIAL, ContainerForm.BOTTLE, ContainerForm.DEVICE);
        form.setItemLabelGenerator(Say::form);
        form.setValue(ContainerForm.VIAL);
        form.addValueChangeListener(change -> held());
        measure.setLabel(Say.text("counted-in"));
        measure.setItemLabelGenerator(Say::unit);
        measure.addValueChangeListener(change -> measured());
        held();
        containers.setMin(1);
        containers.setMax(MOST);
        containers.setStepButtonsVisible(true);
        serials.setHelperText(Say.text("serials.help"));
        opening.addValueChangeListener(change -> invoice.setLabel(Say.text(opening.getValue() ? "opening.from" : "invoice")));
        invoice.setMaxLength(80);
        supplier.setMaxLength(120);
        received.setValue(room.today(site));
        fields(drug, ndc, lot, expires, form, measure, strength, containers, each, serials, opening, invoice, received, supplier);
        foot(Say.text("receive.save"), this::save);
        panel().addAttachListener(attached -> ndc.focus());
    }

    // a vial holds a liquid, a device is one piece, a bottle holds either
    private void held() {
        var possible = form.getValue().measures();
        measure.setItems(possible);
        measure.setValue(possible.getFirst());
        measure.setVisible(possible.size() > 1);
    }

    private void measured() {
        if (measure.isEmpty()) return;
        strength.setLabel(Say.text(measure.getValue().isCounted() ? "strength.piece" : "strength.liquid"));
        each.setLabel(Say.text("each", Say.unit(measure.getValue())));
        if (measure.getValue() == Measure.DEVICE) each.setValue(BigDecimal.ONE);
    }

    private void save() {
        if (!filled(List.of(drug, ndc, lot, expires, strength, containers, each, invoice, received))) return;
        var digits = ndc.getValue().replaceAll("\\D", "");
        var names = Arrays.stream(serials.getValue().split("[\\n,;]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
        ndc.setInvalid(digits.length() != 11);
        ndc.setErrorMessage(Say.text("ndc.wrong"));
        serials.setInvalid(!names.isEmpty() && names.size() != containers.getValue());
        serials.setErrorMessage(Say.text("serials.wrong"));
        var few = containers.getValue() < 1 || containers.getValue() > MOST;
        var none = strength.getValue().signum() <= 0 || each.getValue().signum() <= 0;
        containers.setInvalid(few);
        each.setInvalid(none);
        if (ndc.isInvalid() || serials.isInvalid() || few || none) return;
        took(room.cabinet.receiveStock(room.actor(), stock(digits, names)), Say.text("received", containers.getValue(), lot.getValue()));
    }

    private ReceiveStock stock(String digits, List<String> names) {
        var from = invoice.getValue().strip();
        var origin = opening.getValue()
                ? new ReceiveStock.Opening(from)
                : new ReceiveStock.Invoice(from, received.getValue(), supplier.getValue().strip());
        return new ReceiveStock(
                site.id(), drug.getValue(), digits, lot.getValue().strip(), expires.getValue(), measure.getValue(), strength.getValue(), form.getValue(),
                containers.getValue(), each.getValue(), names, Optional.empty(), origin);
    }
}
