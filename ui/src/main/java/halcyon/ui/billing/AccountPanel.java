package halcyon.ui.billing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import halcyon.billing.AccountLine;
import halcyon.billing.Billing;
import halcyon.billing.BillingAccess;
import halcyon.directory.Directory;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.PatientId;
import halcyon.ui.parts.MoneyText;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Who pays for a patient, what made the balance, and the payment that settles it.
class AccountPanel extends Div {
    private final transient Billing billing;
    private final transient CurrentUser user;
    private final Command again;

    AccountPanel(Billing billing, Directory directory, CurrentUser user, PatientId id, Clock clock, ZoneId zone, Command again) {
        this.billing = billing;
        this.user = user;
        this.again = again;
        Actor actor = user.actor();
        Money balance = billing.balance(actor, id);
        Span pays = new Span(billing.coverage(actor, id, LocalDate.ofInstant(clock.instant(), zone))
                .map(known -> known.shown().in(getLocale()))
                .orElseGet(() -> getTranslation("billing.balance.unknown")));
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Button change = new Button(getTranslation("billing.cover.change"), click -> new CoverageDialog(billing, directory, user, id, today, again).open());
        change.setVisible(BillingAccess.TABLE.allows(actor, "cover"));
        Div line = new Div(pays, change);
        line.addClassNames("row", "wide");
        Div payer = new Div(new H2(getTranslation("billing.balance.payer")), line);
        payer.addClassName("stack");
        Div made = new Div(new H2(getTranslation("billing.balance.made")), account(id, billing.account(actor, id), zone));
        made.addClassName("claim-lines");
        add(payer);
        if (BillingAccess.TABLE.allows(actor, "payByPatient")) add(payment(id, balance));
        add(made);
        addClassNames("stack", "wide");
    }

    private Div payment(PatientId id, Money balance) {
        TextField amount = new TextField(getTranslation("billing.pay.amount"));
        if (balance.isPositive()) amount.setValue(balance.toPlain());
        TextField how = new TextField(getTranslation("billing.pay.how"));
        how.setMaxLength(120);
        how.setPlaceholder(getTranslation("billing.pay.hint"));
        Button pay = new Button(getTranslation("billing.pay.post"), click -> pay(id, amount, how));
        pay.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(pay);
        actions.addClassName("form-actions");
        Div form = new Div(amount, how, actions);
        form.addClassName("form");
        return form;
    }

    private void pay(PatientId id, TextField amount, TextField how) {
        amount.setInvalid(false);
        how.setInvalid(false);
        try {
            Money paid = Money.parse(amount.getValue().replace("$", "").replace(",", ""));
            if (!paid.isPositive()) throw new IllegalArgumentException("not positive");
            if (how.getValue().isBlank()) {
                how.setInvalid(true);
                how.setErrorMessage(getTranslation("billing.pay.howMissing"));
                return;
            }
            billing.payByPatient(user.actor(), id, paid, how.getValue().strip());
            Toast.done(getTranslation("billing.pay.done", MoneyText.dollars(paid, getLocale())));
            again.execute();
        } catch (IllegalArgumentException wrong) {
            amount.setInvalid(true);
            amount.setErrorMessage(getTranslation("billing.pay.amountWrong"));
        }
    }

    private NativeTable account(PatientId id, List<AccountLine> lines, ZoneId zone) {
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        NativeTableHeader header = new NativeTableHeader();
        NativeTableRow names = new NativeTableRow();
        for (String name : List.of("when", "what", "reference", "amount", "undo")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(name.equals("undo") ? "" : getTranslation("billing.account." + name));
            if (name.equals("amount")) cell.addClassName("number");
            names.add(cell);
        }
        header.add(names);
        NativeTableBody rows = new NativeTableBody();
        lines.forEach(line -> rows.add(row(id, line, zone)));
        table.add(header, rows);
        return table;
    }

    private NativeTableRow row(PatientId id, AccountLine line, ZoneId zone) {
        NativeTableCell amount = new NativeTableCell(new MoneyText(line.amount()));
        amount.addClassName("number");
        NativeTableCell undo = new NativeTableCell();
        if (line.kind().equals("PATIENT_PAYMENT") && BillingAccess.TABLE.allows(user.actor(), "undoPayment"))
            undo.add(new Button(getTranslation("billing.account.undo"), click -> new ReasonDialog(getTranslation("billing.account.undo"), why -> undo(id, line, why)).open()));
        StatusBadge kind = StatusBadge.quiet(line.amount().isNegative() ? State.READY : State.PLAN, getTranslation("billing.account." + line.kind()));
        return new NativeTableRow(new NativeTableCell(new SitedTime(line.at(), zone)), new NativeTableCell(kind), new NativeTableCell(line.reference()), amount, undo);
    }

    private void undo(PatientId id, AccountLine line, String why) {
        billing.undoPayment(user.actor(), id, line.entry(), why);
        Toast.done(getTranslation("billing.account.undone"));
        again.execute();
    }
}
