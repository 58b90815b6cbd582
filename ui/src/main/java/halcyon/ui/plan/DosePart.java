package halcyon.ui.plan;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.protocol.Care;
import halcyon.protocol.Flaw;
import halcyon.protocol.Protocol;
import halcyon.protocol.WeightBasis;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The dose rule: by weight with its steps, or fixed amounts; the ceiling and how it runs.
final class DosePart extends WritingPart {
    private static final String AMOUNTS = "\\s*(\\d+(\\.\\d+)?(\\s*,\\s*\\d+(\\.\\d+)?)*)?\\s*";

    private final BigDecimalField perKilogram;
    private final TextField fixed;
    private final BigDecimalField ceiling;
    private final IntegerField bag;
    private final IntegerField minutes;
    private final Select<WeightBasis> basis;
    private final BigDecimalField lowest;
    private final BigDecimalField highest;
    private final BigDecimalField by;

    DosePart(Protocol plan, SerializableRunnable changed) {
        super(text("dose"), "", changed, Flaw.Part.DOSE);
        var dose = plan.dose();
        var steps = plan.care().steps();
        perKilogram = writing.amount(text("dose.kilogram"), dose.milligramsPerKilogram());
        fixed = writing.field(text("dose.fixed"), new TextField(), said(dose.fixedMilligrams()), text -> text, false);
        fixed.setPattern(AMOUNTS);
        ceiling = writing.amount(text("dose.ceiling"), dose.ceilingMilligrams());
        bag = writing.number(text("dose.bag"), dose.bagMillilitres());
        minutes = writing.number(text("dose.minutes"), dose.infusionMinutes());
        var weights = new Select<WeightBasis>();
        weights.setItems(WeightBasis.values());
        weights.setItemLabelGenerator(each -> getTranslation("plan.basis." + each));
        basis = writing.field(text("dose.basis"), weights, plan.care().basis(), each -> getTranslation("plan.basis." + each), true);
        lowest = writing.amount(text("dose.lowest"), steps.lowest());
        highest = writing.amount(text("dose.highest"), steps.highest());
        by = writing.amount(text("dose.by"), steps.by());
        fields(perKilogram, fixed, ceiling, bag, minutes, basis, lowest, highest, by);
    }

    private static String said(List<BigDecimal> amounts) {
        return amounts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
    }

    @Override
    List<String> missing() {
        if (fixed.getValue().matches(AMOUNTS)) return super.missing();
        return List.of(fixed.getLabel());
    }

    Protocol.Dose dose() {
        var amounts = Arrays.stream(fixed.getValue().split(",")).map(String::strip).filter(word -> !word.isEmpty()).map(BigDecimal::new).toList();
        return new Protocol.Dose(perKilogram.getValue(), ceiling.getValue(), bag.getValue(), minutes.getValue(), amounts);
    }

    WeightBasis basis() {
        return basis.getValue();
    }

    Care.Steps steps() {
        return new Care.Steps(lowest.getValue(), highest.getValue(), by.getValue());
    }
}
