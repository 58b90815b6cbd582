package halcyon.ui.dosing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.protocol.WeightBasis;
import halcyon.treatment.NextDose;
import halcyon.treatment.NextDoses;
import halcyon.treatment.NextDoses.Ordering;
import halcyon.treatment.OrderNextDose;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.math.BigDecimal;
import java.util.List;

/// A dose is tried here before it is ordered: one step down, as last time, one step up, or any amount of the protocol, with its
/// arithmetic and both ceilings.
final class OrderForm extends Div {
    private static final int LONGEST = 400;

    private final transient NextDoses doses;
    private final CurrentUser user;
    private final transient NextDose next;
    private final transient DoseWords words;
    private final SerializableRunnable ordered;
    private final Div shown = new Div();
    private final Div steps = new Div();
    private final Div refusal = new Div();
    private final Select<BigDecimal> amount = new Select<>();
    private final Select<WeightBasis> basis = new Select<>();
    private final TextArea reason = new TextArea();
    private final Button order = new Button();

    OrderForm(NextDoses doses, CurrentUser user, NextDose next, boolean mayOrder, SerializableRunnable ordered) {
        this.doses = doses;
        this.user = user;
        this.next = next;
        this.ordered = ordered;
        words = new DoseWords(this, next);
        addClassName("order-form");
        shown.addClassName("order-shown");
        steps.addClassName("dose-step-row");
        refusal.getElement().setAttribute("role", "alert");
        add(shown);
        fields();
        if (mayOrder) add(steps, choices(), reason, refusal, order);
        show();
    }

    private void fields() {
        amount.setId("order-amount");
        amount.setLabel(getTranslation("confirm.order.amount"));
        amount.setItems(next.choice().amounts());
        amount.setItemLabelGenerator(words::rate);
        amount.setValue(held());
        amount.addValueChangeListener(change -> show());
        basis.setId("order-basis");
        basis.setLabel(getTranslation("confirm.order.basis"));
        basis.setItems(WeightBasis.values());
        basis.setItemLabelGenerator(each -> getTranslation("dosing.basis." + each));
        basis.setValue(next.choice().basis());
        basis.setVisible(next.choice().byWeight());
        basis.addValueChangeListener(change -> show());
        reason.setId("order-reason");
        reason.setLabel(getTranslation("confirm.order.reason"));
        reason.setMaxLength(LONGEST);
        order.setId("order-do");
        order.addThemeVariants(ButtonVariant.PRIMARY);
        order.addClickListener(click -> order());
    }

    private Div choices() {
        var row = new Div(amount, basis);
        row.addClassName("order-choices");
        return row;
    }

    /// The dose that holds, as the list has it.
    private BigDecimal held() {
        return next.choice().amounts().stream()
                .filter(each -> each.compareTo(next.choice().amount()) == 0)
                .findFirst()
                .orElseGet(() -> next.choice().amounts().getFirst());
    }

    private void show() {
        shown.removeAll();
        refusal.removeAll();
        var offer = next.offer(amount.getValue(), basis.getValue());
        offer.ifPresent(this::shown);
        steps();
        order.setText(getTranslation("dosing.order", words.rate(amount.getValue())));
        order.setEnabled(offer.filter(each -> each.milligrams().isEmpty() || each.refusal().isEmpty()).isPresent());
    }

    private void shown(NextDose.Offer offer) {
        var rate = new Span(words.rate(offer.amount()));
        rate.addClassName("quiet");
        var loud = new Div(new Span(offer.milligrams().map(each -> each.toPlainString() + " mg").orElse("– mg")), rate);
        loud.addClassName("dose-loud");
        var lines = new OrderedList();
        offer.arithmetic().forEach(line -> lines.add(new ListItem(line)));
        lines.addClassName("order-arithmetic");
        shown.add(loud, lines);
        offer.milligrams().ifPresent(milligrams -> shown.add(new CeilingGauge(milligrams, next.choice())));
        offer.refusal().ifPresent(why -> shown.add(ReasonList.of(List.of(why))));
    }

    /// Counted from the last dose, or from what holds where there was none.
    private void steps() {
        steps.removeAll();
        var from = next.lastAmount().orElseGet(this::held);
        step("dosing.down", from, -1);
        step(next.lastAmount().isPresent() ? "dosing.same" : "dosing.begin", from, 0);
        step("dosing.up", from, 1);
    }

    private void step(String label, BigDecimal from, int by) {
        var offer = next.step(from, basis.getValue(), by);
        var name = new Span(getTranslation(label));
        name.addClassName("step-name");
        var rate = new Span(offer.map(each -> words.rate(each.amount())).orElse("–"));
        rate.addClassName("strong");
        var milligrams = new Span(offer.flatMap(NextDose.Offer::milligrams).map(each -> each.toPlainString() + " mg").orElse(""));
        var button = new NativeButton();
        button.add(name, rate, milligrams);
        button.addClassName("dose-step");
        button.setEnabled(offer.isPresent());
        button.getElement().setAttribute("aria-pressed", String.valueOf(offer.filter(each -> each.amount().compareTo(amount.getValue()) == 0).isPresent()));
        offer.ifPresent(each -> button.addClickListener(click -> pick(each.amount())));
        steps.add(button);
    }

    private void pick(BigDecimal wanted) {
        next.choice().amounts().stream().filter(each -> each.compareTo(wanted) == 0).findFirst().ifPresent(amount::setValue);
    }

    private void order() {
        refusal.removeAll();
        var command = new OrderNextDose(next.booking(), amount.getValue(), basis.getValue(), reason.getValue());
        switch (doses.orderNextDose(user.actor(), command)) {
            case Ordering.Done done -> {
                Toast.done(getTranslation("dosing.done", words.rate(command.amount()), next.number()));
                ordered.run();
            }
            case Ordering.Refused refused -> refusal.add(ReasonList.of(List.of(refused.reason())));
        }
    }
}
