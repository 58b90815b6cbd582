package halcyon.ui.dosing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.treatment.DoseChoice;
import halcyon.treatment.DoseOrders;
import halcyon.treatment.Session;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;

/// The two ceilings of the dose, and for a prescriber before the draw a lower one that the patient asked for.
final class CeilingForm extends Div {
    private static final int LONGEST = 400;

    private final transient DoseOrders orders;
    private final CurrentUser user;
    private final Session session;
    private final SerializableRunnable kept;
    private final BigDecimalField most = new BigDecimalField();
    private final TextField reason = new TextField();
    private final Div refusal = new Div();

    CeilingForm(DoseOrders orders, CurrentUser user, Session session, SerializableRunnable kept) {
        this.orders = orders;
        this.user = user;
        this.session = session;
        this.kept = kept;
        addClassName("limits-form");
        var choice = orders.doseChoice(user.actor(), session.id());
        refusal.getElement().setAttribute("role", "alert");
        add(new H2(getTranslation("dosing.ceiling.title")), said(choice));
        if (session.state() != SessionState.PREPARING) add(new Paragraph(getTranslation("dosing.ceiling.late")));
        else if (TreatmentAccess.TABLE.allows(user.actor(), "limitDose")) add(fields(), refusal);
    }

    private Div said(DoseChoice choice) {
        var protocol = new Span(getTranslation("dosing.ceiling.protocol", choice.ceiling().stripTrailingZeros().toPlainString()));
        var patient = new Span(choice.patientCeiling()
                .map(own -> getTranslation("dosing.ceiling.patient", own.toPlainString()))
                .orElseGet(() -> getTranslation("dosing.ceiling.none")));
        var lines = new Div(protocol, patient);
        lines.addClassName("stack");
        return lines;
    }

    private Div fields() {
        most.setLabel(getTranslation("dosing.ceiling.most"));
        most.setSuffixComponent(new Span("mg"));
        most.setId("ceiling-most");
        reason.setLabel(getTranslation("confirm.order.reason"));
        reason.setMaxLength(LONGEST);
        reason.setId("ceiling-reason");
        reason.addClassName("grow");
        var keep = new Button(getTranslation("dosing.ceiling.keep"), click -> keep());
        keep.setId("ceiling-keep");
        var row = new Div(most, reason, keep);
        row.addClassNames("row", "limits-why");
        return row;
    }

    private void keep() {
        refusal.removeAll();
        most.setInvalid(most.isEmpty());
        most.setErrorMessage(getTranslation("dosing.limits.number"));
        if (most.isEmpty()) return;
        switch (orders.limitDose(user.actor(), session.id(), most.getValue(), reason.getValue())) {
            case Step.Refused refused -> refusal.add(ReasonList.of(refused.reasons()));
            case Step.Done done -> {
                Toast.done(getTranslation("dosing.ceiling.kept"));
                kept.run();
            }
            case Step.NotCleared red -> throw new IllegalStateException("a ceiling asks no gates: " + red);
            case Step.Sure sure -> throw new IllegalStateException("a ceiling asks nothing back: " + sure);
        }
    }
}
