package halcyon.ui.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import halcyon.billing.Billing;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.shared.Actor;
import halcyon.ui.frontdesk.PatientSection;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Needs;
import jakarta.inject.Singleton;
import java.time.Clock;

/// The tab "Balances" of the patient's page.
@Singleton
@Needs(module = "billing", verb = "account")
class BalanceSection implements PatientSection {
    private static final int AFTER_SESSIONS = 60;
    private final Billing billing;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;

    BalanceSection(Billing billing, Directory directory, CurrentUser user, Clock clock) {
        this.billing = billing;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public String label() {
        return "billing.balance.rail";
    }

    @Override
    public String word() {
        return "balance";
    }

    @Override
    public int order() {
        return AFTER_SESSIONS;
    }

    @Override
    public Component of(Patient patient, Actor actor) {
        return new AccountPanel(billing, directory, user, patient.id(), clock, directory.site(actor, patient.site()).zone(), () -> UI.getCurrent().refreshCurrentRoute(false));
    }
}
