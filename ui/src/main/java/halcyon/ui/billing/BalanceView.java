package halcyon.ui.billing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import halcyon.billing.Billing;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.directory.PatientLine;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.MoneyText;
import halcyon.ui.parts.PatientBanner;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;

/// What one patient owes, what made it, and the payment that settles it.
@Prototype
@Route(value = "billing/balance", layout = MainLayout.class)
@Needs(module = "billing", verb = "account")
@Door(label = "billing.balance.rail", glyph = Glyph.MONEY, key = "m", order = 55)
class BalanceView extends Screen implements BeforeEnterObserver {
    private final transient Billing billing;
    private final transient Directory directory;
    private final transient CurrentUser user;
    private final transient Clock clock;

    BalanceView(Billing billing, Directory directory, CurrentUser user, Clock clock) {
        super("");
        this.billing = billing;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
        head().ask(getTranslation("billing.balance.question"));
        tab(getTranslation("billing.balance.question"));
        head().actions(search());
        body().addClassName("padded");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        body().removeAll();
        entering.getLocation().getQueryParameters().getSingleParameter("patient")
                .filter(word -> word.matches("[1-9]\\d{0,17}"))
                .map(word -> PatientId.of(Long.parseLong(word)))
                .ifPresentOrElse(this::show, () -> body().add(new Empty(getTranslation("billing.balance.empty"))));
    }

    private ComboBox<PatientLine> search() {
        ComboBox<PatientLine> search = new ComboBox<>();
        search.addClassName("balance-search");
        search.setPlaceholder(getTranslation("billing.balance.search"));
        search.setAriaLabel(getTranslation("billing.balance.search"));
        search.setItemLabelGenerator(line -> line.listName() + " · " + line.birthDate());
        search.setItems(query -> query.getFilter().filter(text -> text.length() > 1)
                .map(text -> directory.findPatients(user.actor(), text).stream().skip(query.getOffset()).limit(query.getLimit()))
                .orElseGet(() -> { query.getOffset(); query.getLimit(); return java.util.stream.Stream.empty(); }));
        search.addValueChangeListener(change -> {
            if (change.getValue() != null) go(change.getValue().id());
        });
        return search;
    }

    private void show(PatientId id) {
        Actor actor = user.actor();
        Patient patient = directory.openPatient(actor, id, "balance");
        ZoneId zone = directory.site(actor, patient.site()).zone();
        banner(new PatientBanner(patient, clock, zone));
        Money balance = billing.balance(actor, id);
        head().answer(balance.isPositive() ? State.WATCH : State.READY,
                balance.isPositive() ? MoneyText.dollars(balance, getLocale()) : getTranslation("billing.balance.nothing"),
                balance.isPositive() ? getTranslation("billing.balance.owed") : credit(balance));
        body().add(new AccountPanel(billing, directory, user, id, clock, zone, () -> go(id)));
    }

    private String credit(Money balance) {
        return balance.isNegative() ? getTranslation("billing.balance.credit", MoneyText.dollars(balance.negated(), getLocale())) : "";
    }

    private static void go(PatientId id) {
        UI.getCurrent().navigate("billing/balance", QueryParameters.simple(Map.of("patient", id.toString())));
    }
}
