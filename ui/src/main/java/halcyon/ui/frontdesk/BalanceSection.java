package halcyon.ui.frontdesk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import halcyon.billing.Billing;
import halcyon.directory.Patient;
import halcyon.shared.Actor;
import halcyon.ui.parts.MoneyText;
import halcyon.ui.shell.Needs;
import jakarta.inject.Singleton;

/// What the patient owes now.
@Singleton
@Needs(module = "billing", verb = "balance")
class BalanceSection implements PatientSection {
    private final Billing billing;

    BalanceSection(Billing billing) {
        this.billing = billing;
    }

    @Override
    public String label() {
        return "frontdesk.balance.label";
    }

    @Override
    public String word() {
        return "balance";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Component of(Patient patient, Actor actor) {
        Div all = new Div();
        all.addClassName("section-page");
        var balance = billing.balance(actor, patient.id());
        Span amount = new Span(new MoneyText(balance));
        amount.addClassName("fact-value");
        all.add(new Paragraph(all.getTranslation("frontdesk.balance.owes")), amount);
        if (balance.isZero()) all.add(new Paragraph(all.getTranslation("frontdesk.balance.none")));
        return all;
    }
}
