package halcyon.ui.clinician;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import halcyon.treatment.DoseCalculation;
import halcyon.treatment.Lot;
import halcyon.treatment.Quantity;
import halcyon.ui.parts.ReasonList;
import java.util.List;
import java.util.Optional;

/// The dose in loud numbers and the arithmetic beneath, line by line, to be checked by a second pair of eyes.
final class DoseSteps extends Div {
    DoseSteps(DoseCalculation dose, Optional<Lot> lot) {
        addClassName("dose-steps");
        var loud = new Div(number(dose.milligrams().toPlainString(), "mg"));
        lot.map(from -> new Quantity(dose.millilitres(), from.measure())).ifPresent(taken -> loud.add(
                number(taken.amount().stripTrailingZeros().toPlainString(), taken.unit(getLocale()))));
        if (dose.millilitresPerHour().signum() > 0)
            loud.add(number(dose.millilitresPerHour().stripTrailingZeros().toPlainString(), "mL/h"));
        loud.addClassName("dose-loud");
        var steps = new OrderedList();
        dose.steps().forEach(step -> steps.add(new ListItem(step)));
        add(loud, steps);
        lot.ifPresent(from -> add(small(getTranslation(
                "clinician.lot.label", from.drug(), from.strength(), from.ndc(), from.lotNumber()))));
        dose.refusal().ifPresent(reason -> add(ReasonList.of(List.of(reason))));
    }

    private static Div number(String value, String unit) {
        var quiet = new Span(" " + unit);
        quiet.addClassName("quiet");
        return new Div(new Span(value), quiet);
    }

    private static Span small(String text) {
        var span = new Span(text);
        span.addClassNames("small", "quiet");
        return span;
    }
}
