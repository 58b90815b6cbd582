package halcyon.ui.clinician;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.protocol.WeightBasis;
import halcyon.treatment.DoseChoice;
import halcyon.treatment.OrderDose;
import halcyon.treatment.Session;
import java.math.BigDecimal;

/// What is ordered for this session, and for a prescriber the other amounts the protocol allows, with the reason.
final class DoseOrderLine extends Div {
    private final transient Bedside bedside;
    private final CockpitView cockpit;
    private final Session session;
    private final Select<BigDecimal> amount = new Select<>();
    private final Select<WeightBasis> basis = new Select<>();
    private final TextField reason = new TextField();

    DoseOrderLine(Bedside bedside, CockpitView cockpit, Session session) {
        this.bedside = bedside;
        this.cockpit = cockpit;
        this.session = session;
        addClassNames("row", "dose-order");
        var choice = bedside.doseOrders.doseChoice(bedside.actor(), session.id());
        add(new Span(said(choice)));
        choice.patientCeiling().ifPresent(most -> add(quiet(getTranslation("confirm.order.patient-ceiling", most.toPlainString()))));
        if (bedside.may("orderDose") && (choice.amounts().size() > 1 || choice.byWeight())) add(change(choice));
    }

    private String said(DoseChoice choice) {
        var now = amount(choice, choice.amount());
        var by = choice.byWeight() ? getTranslation("confirm.basis." + choice.basis()) : "";
        return choice.ordered()
                .map(order -> getTranslation("confirm.order.by", now, by, order.by(), order.reason()))
                .orElseGet(() -> getTranslation("confirm.order.begins", now, by));
    }

    private Button change(DoseChoice choice) {
        var open = new Button(getTranslation("confirm.order.change"));
        open.setId("order-dose");
        open.addClickListener(click -> {
            remove(open);
            add(fields(choice));
        });
        return open;
    }

    private Div fields(DoseChoice choice) {
        amount.setLabel(getTranslation("confirm.order.amount"));
        amount.setItems(choice.amounts());
        amount.setItemLabelGenerator(each -> amount(choice, each));
        amount.setValue(choice.amount());
        amount.setId("order-amount");
        basis.setLabel(getTranslation("confirm.order.basis"));
        basis.setItems(WeightBasis.values());
        basis.setItemLabelGenerator(each -> getTranslation("confirm.basis." + each));
        basis.setValue(choice.basis());
        basis.setVisible(choice.byWeight());
        reason.setLabel(getTranslation("confirm.order.reason"));
        reason.setMaxLength(400);
        reason.setId("order-reason");
        var take = new Button(getTranslation("confirm.order.do"), click -> order());
        take.setId("order-do");
        var fields = new Div(amount, basis, reason, take);
        fields.addClassNames("row", "dose-order-fields");
        return fields;
    }

    private void order() {
        cockpit.act(() -> bedside.doseOrders.orderDose(
                bedside.actor(), new OrderDose(session.id(), amount.getValue(), basis.getValue(), reason.getValue())));
    }

    private static String amount(DoseChoice choice, BigDecimal amount) {
        return amount.toPlainString() + (choice.byWeight() ? " mg/kg" : " mg");
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
