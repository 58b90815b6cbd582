package halcyon.ui.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import halcyon.billing.Billing;
import halcyon.billing.BillingAccess;
import halcyon.billing.Receipt;
import halcyon.billing.Remittance;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.MoneyText;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One answer of a payer: its claims and lines as they were booked, and what to do when nothing was.
class RemittanceDetail extends Section {
    static final Set<Remittance.State> WAITING = EnumSet.of(Remittance.State.UNMATCHED, Remittance.State.CLASH, Remittance.State.TAKEN_BACK);
    private final transient Billing billing;
    private final transient CurrentUser user;
    private final transient Remittance remittance;
    private final Command again;
    private final Command back;

    RemittanceDetail(Billing billing, CurrentUser user, long id, Command again, Command back) {
        this.billing = billing;
        this.user = user;
        this.again = again;
        this.back = back;
        remittance = billing.remittance(user.actor(), id);
        addClassName("claim-detail");
        getElement().setAttribute("aria-label", remittance.trace());
        add(title());
        add(WAITING.contains(remittance.state()) ? work() : new Paragraph(remittance.note()));
        if (remittance.state() == Remittance.State.POSTED && BillingAccess.TABLE.allows(user.actor(), "reversePosting")) add(takeBack());
        if (!remittance.claims().isEmpty()) add(claims());
        if (!remittance.provider().isEmpty()) add(provider());
    }

    static StatusBadge badge(Component page, Remittance one) {
        State state = switch (one.state()) {
            case POSTED, MATCHED -> State.READY;
            case UNMATCHED, CLASH, TAKEN_BACK -> State.WATCH;
            case CLOSED -> State.DONE;
        };
        return StatusBadge.quiet(state, page.getTranslation("billing.remittance." + one.state()));
    }

    private Div title() {
        NativeButton close = new NativeButton("", click -> back.execute());
        close.add(Glyph.BACK.icon());
        close.addClassNames("icon-button", "claim-back");
        close.getElement().setAttribute("aria-label", getTranslation("billing.back"));
        H2 name = new H2((remittance.payer().isEmpty() ? remittance.kind() : remittance.payer()) + " ");
        Span trace = new Span(remittance.trace());
        trace.addClassName("quiet");
        name.add(trace);
        Div words = new Div(name, badge(this, remittance));
        words.addClassName("grow");
        Span amount = new Span(MoneyText.dollars(remittance.payment(), getLocale()));
        amount.addClassName("claim-amount");
        Span method = new Span(remittance.method() + " " + remittance.paidOn().map(Object::toString).orElse(""));
        method.addClassName("soft");
        Div money = new Div(amount, method);
        money.addClassName("claim-money");
        Div title = new Div(close, words, money);
        title.addClassName("claim-title");
        return title;
    }

    private Div work() {
        H3 reason = new H3(getTranslation("billing.work." + remittance.state()));
        Div block = new Div(State.WATCH.icon(), reason);
        block.addClassNames("why-block", "is-watch");
        Button match = new Button(getTranslation(remittance.state() == Remittance.State.TAKEN_BACK ? "billing.work.post" : "billing.work.again"), click -> again());
        match.addThemeVariants(ButtonVariant.PRIMARY);
        Button close = new Button(getTranslation("billing.work.close"), click -> new ReasonDialog(getTranslation("billing.work.close"), this::close).open());
        Div row = new Div(match, close);
        row.addClassNames("row", "claim-actions");
        row.setVisible(BillingAccess.TABLE.allows(user.actor(), "matchAgain"));
        block.add(new Paragraph(remittance.note()), row);
        return block;
    }

    private void again() {
        Receipt.Line line = billing.matchAgain(user.actor(), remittance.id());
        String words = line.text().in(getLocale());
        if (line.outcome() == Receipt.Outcome.POSTED) Toast.done(words);
        else Toast.watch(words);
        again.execute();
    }

    private Div takeBack() {
        Button back = new Button(getTranslation("billing.work.takeBack"), click -> new ReasonDialog(getTranslation("billing.work.takeBack"), this::takeBack).open());
        Div row = new Div(back);
        row.addClassNames("row", "claim-actions");
        return row;
    }

    private void takeBack(String why) {
        billing.reversePosting(user.actor(), remittance.id(), why);
        Toast.done(getTranslation("billing.work.takenBack"));
        again.execute();
    }

    private void close(String why) {
        billing.closeUnmatched(user.actor(), remittance.id(), why);
        Toast.done(getTranslation("billing.work.closed"));
        again.execute();
    }

    private Component claims() {
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        NativeTableHeader header = new NativeTableHeader();
        NativeTableRow names = new NativeTableRow();
        for (String name : List.of("claim", "adjustments", "charge", "paid", "patient")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("billing.remitted." + name));
            cell.getElement().setAttribute("scope", "col");
            if (List.of("charge", "paid", "patient").contains(name)) cell.addClassName("number");
            names.add(cell);
        }
        header.add(names);
        NativeTableBody rows = new NativeTableBody();
        for (Remittance.Claim claim : remittance.claims()) {
            rows.add(row(claim));
            claim.lines().forEach(line -> rows.add(row(line)));
        }
        table.add(header, rows);
        Div scrolls = new Div(table);
        scrolls.addClassName("claim-lines");
        return scrolls;
    }

    private NativeTableRow row(Remittance.Claim claim) {
        Component name = claim.claim()
                .<Component>map(id -> new Anchor("billing?claim=" + id, claim.number()))
                .orElseGet(() -> new Span(claim.number()));
        name.addClassName(claim.claim().isPresent() ? "link" : "strong");
        NativeTableRow row = new NativeTableRow(new NativeTableCell(name), new NativeTableCell(taken(claim.adjustments())), money(claim.charge()), money(claim.paid()), money(claim.patient()));
        row.addClassName("remitted-claim");
        return row;
    }

    private NativeTableRow row(Remittance.Line line) {
        Span code = new Span(line.code().replaceFirst("^[A-Z0-9]{2}:", "").replace(':', ' '));
        code.addClassName("remitted-line");
        String remarks = line.remarks().isEmpty() ? "" : " · " + line.remarks();
        return new NativeTableRow(new NativeTableCell(code), new NativeTableCell(taken(line.adjustments()) + remarks), money(line.charge()), money(line.paid()), new NativeTableCell());
    }

    private String taken(List<Remittance.Taken> adjustments) {
        return adjustments.stream().map(one -> one.group() + "-" + one.reason() + " " + MoneyText.plain(one.amount(), getLocale())).collect(Collectors.joining(" · "));
    }

    private Component provider() {
        Div box = new Div(new H3(getTranslation("billing.remitted.provider")));
        for (Remittance.Provider one : remittance.provider()) {
            Div line = new Div(new Span(one.reason()), new MoneyText(one.amount()));
            line.addClassNames("row", "spread");
            box.add(line);
        }
        box.addClassName("claim-notes");
        return box;
    }

    private static NativeTableCell money(halcyon.shared.Money amount) {
        NativeTableCell cell = new NativeTableCell(new MoneyText(amount));
        cell.addClassName("number");
        return cell;
    }
}
