package halcyon.ui.clinician;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import halcyon.clearance.Clearance;
import halcyon.clearance.Overriding;
import halcyon.clearance.Weight;
import halcyon.treatment.Lot;
import halcyon.treatment.Quantity;
import halcyon.treatment.Session;
import halcyon.treatment.SessionState;
import halcyon.ui.parts.GateList;
import halcyon.ui.parts.Toast;
import java.math.BigDecimal;
import java.util.Optional;

/// Before the dose: the gates with their cures, today's weight, the lot and the arithmetic, the draw.
final class DosePanel extends Div {
    private final transient Bedside bedside;
    private final CockpitView cockpit;
    private final Composer composer;
    private final Session session;

    DosePanel(Bedside bedside, CockpitView cockpit, Composer composer, Session session, Clearance gates) {
        this.bedside = bedside;
        this.cockpit = cockpit;
        this.composer = composer;
        this.session = session;
        addClassName("dose-panel");
        add(gates(gates));
        var dose = new Section(new H2(getTranslation("clinician.dose")));
        session.dose().ifPresentOrElse(
                drawn -> dose.add(new DoseSteps(drawn, session.lot())),
                () -> dose.add(weight(), new DoseOrderLine(bedside, cockpit, session), lots(gates)));
        session.dosing().draw().ifPresent(entry -> dose.add(new CheckLine(entry, cockpit.zone())));
        add(dose);
    }

    private Section gates(Clearance clearance) {
        var ways = new Div();
        ways.addClassNames("row", "gate-ways");
        if (bedside.may("checkIn") && session.state() == SessionState.PREPARING)
            ways.add(new Anchor("session/check-in?correct&booking=" + session.booking(), getTranslation("clinician.correct-check-in")));
        clearance.stops().stream()
                .filter(result -> result.weight() == Weight.SOFT && bedside.may("askOverride"))
                .forEach(result -> ways.add(override(result.gate())));
        return new Section(new H2(getTranslation("clinician.gates")), ways, new GateList(clearance, cockpit.zone()));
    }

    private Component override(String gate) {
        var label = getTranslation("clinician.override.ask", GateWords.label(gate, getLocale()));
        return new Button(label, click -> composer.ask(
                getTranslation("clinician.override.why"), reason -> askOverride(gate, reason)));
    }

    private void askOverride(String gate, String reason) {
        if (reason.strip().length() < 10) {
            Toast.stop(getTranslation("clinician.override.too-short"));
            return;
        }
        switch (bedside.treatments.askOverride(bedside.actor(), session.id(), gate, reason)) {
            case Overriding.Asked asked -> Toast.done(getTranslation("clinician.override.asked"));
            case Overriding.Confirmed confirmed -> Toast.done(getTranslation("clinician.override.confirmed"));
            case Overriding.Refused refused -> Toast.stop(refused.reason().in(getLocale()));
        }
        composer.close();
        cockpit.refresh();
    }

    private Component weight() {
        var field = new BigDecimalField(getTranslation("clinician.weight"));
        field.setSuffixComponent(new Span("kg"));
        field.getElement().setAttribute("inputmode", "decimal");
        var take = new Button(getTranslation("clinician.weight.record"), click -> weigh(field));
        take.setEnabled(bedside.may("recordVitals"));
        field.setId("weight");
        take.setId("record-weight");
        var row = new Div(field, take);
        row.addClassNames("row", "weigh");
        return row;
    }

    private void weigh(BigDecimalField field) {
        BigDecimal kilograms = field.getValue();
        try {
            if (kilograms == null) throw new IllegalArgumentException("no number");
            bedside.directory.recordWeight(bedside.actor(), session.patient(), kilograms);
            cockpit.refresh();
        } catch (IllegalArgumentException implausible) {
            field.setInvalid(true);
            field.setErrorMessage(getTranslation("clinician.weight.wrong"));
        }
    }

    private Component lots(Clearance gates) {
        var known = bedside.directory.patient(bedside.actor(), session.patient()).weightKilograms();
        var lots = bedside.treatments.lots(bedside.actor(), session.site()).stream()
                .filter(lot -> lot.drug().equals(session.drug()))
                .toList();
        if (known.isEmpty() || lots.isEmpty()) return new Div();
        var arithmetic = new Div();
        var choice = new Select<Lot>();
        choice.setId("lot");
        choice.setLabel(getTranslation("clinician.lot"));
        choice.setItemLabelGenerator(this::label);
        choice.setItems(lots);
        choice.addValueChangeListener(chosen -> calculate(arithmetic, chosen.getValue(), gates));
        choice.setValue(lots.getFirst());
        choice.addClassName("lot-choice");
        return new Div(choice, arithmetic);
    }

    private String label(Lot lot) {
        return getTranslation(
                "clinician.lot.line",
                lot.lotNumber(),
                lot.strength(),
                lot.left().in(getLocale()),
                lot.expires().toString());
    }

    private void calculate(Div arithmetic, Lot lot, Clearance gates) {
        arithmetic.removeAll();
        var dose = bedside.treatments.calculateDose(bedside.actor(), session.id(), lot.id());
        arithmetic.add(new DoseSteps(dose, Optional.of(lot)));
        if (!bedside.may("draw")) return;
        var taken = new Quantity(dose.millilitres(), lot.measure()).in(getLocale());
        var draw = new Button(getTranslation("clinician.draw", taken, lot.lotNumber()), click -> cockpit.act(
                () -> bedside.treatments.draw(bedside.actor(), session.id(), lot.id())));
        draw.setId("draw");
        draw.addThemeVariants(ButtonVariant.PRIMARY);
        draw.setEnabled(dose.refusal().isEmpty() && gates.mayProceed());
        arithmetic.add(draw);
    }
}
