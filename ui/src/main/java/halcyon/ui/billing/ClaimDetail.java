package halcyon.ui.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import halcyon.billing.Billing;
import halcyon.billing.BillingAccess;
import halcyon.billing.Claim;
import halcyon.billing.ClaimId;
import halcyon.billing.ClaimState;
import halcyon.billing.Problem;
import halcyon.billing.Submitted;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.MoneyText;
import halcyon.ui.parts.ReasonList;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.Timeline;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One claim: what is wrong and its cure, what happened to it, its lines with the minutes that earned them.
class ClaimDetail extends Section {
    static final Set<String> ASIDE = Set.of("NOTE", "DRAFTED");
    private final transient Billing billing;
    private final transient CurrentUser user;
    private final ClaimId id;
    private final transient Claim claim;
    private final transient Site site;
    private final Command again;

    ClaimDetail(Billing billing, Directory directory, CurrentUser user, ClaimId id, Command again, Command back) {
        this.billing = billing;
        this.user = user;
        this.id = id;
        this.again = again;
        Actor actor = user.actor();
        claim = billing.claim(actor, id);
        directory.openPatient(actor, claim.patient(), "claim");
        site = directory.site(actor, claim.site());
        addClassName("claim-detail");
        getElement().setAttribute("aria-label", claim.number());
        add(title(back));
        block().ifPresent(this::add);
        add(timeline());
        if (!claim.lines().isEmpty()) add(new ClaimLines(claim, site));
        add(notes());
    }

    ClaimId claim() {
        return id;
    }

    private Div title(Command back) {
        NativeButton close = new NativeButton("", click -> back.execute());
        close.add(Glyph.BACK.icon());
        close.addClassNames("icon-button", "claim-back");
        close.getElement().setAttribute("aria-label", getTranslation("billing.back"));
        H2 name = new H2(claim.patientName() + " ");
        Span number = new Span(claim.number());
        number.addClassName("quiet");
        name.add(number);
        String day = claim.dateOfService().format(DateTimeFormatter.ofPattern("EEE d MMM yyyy", getLocale()));
        Span under = new Span(claim.payer() + " · " + getTranslation("billing.detail.seen", day) + " · " + site.name() + " · " + claim.diagnosis());
        under.addClassName("soft");
        Div words = new Div(name, under);
        words.addClassName("grow");
        Span charge = new Span(MoneyText.dollars(claim.charge(), getLocale()));
        charge.addClassName("claim-amount");
        Span paid = new Span(claim.paid().isZero()
                ? getTranslation("billing.detail.unpaid")
                : getTranslation("billing.detail.paid", MoneyText.dollars(claim.paid(), getLocale()), MoneyText.dollars(claim.patientOwes(), getLocale())));
        paid.addClassName("soft");
        Div amount = new Div(charge, paid);
        amount.addClassName("claim-money");
        Div title = new Div(close, words, amount);
        title.addClassName("claim-title");
        return title;
    }

    private Optional<Div> block() {
        if (claim.state() == ClaimState.DRAFT) return Optional.of(draft());
        return claim.refusal().map(this::refused);
    }

    private Div draft() {
        boolean clean = claim.problems().isEmpty();
        Div block = block(clean ? State.READY : State.WATCH, getTranslation(clean ? "billing.detail.clean" : "billing.detail.problems", claim.problems().size()));
        if (!clean) {
            ReasonList reasons = new ReasonList();
            claim.problems().forEach(one -> reasons.add(new ReasonList.Reason(State.WATCH, "", one.reason().in(getLocale()), one.cure().in(getLocale()) + " · " + one.where(), Optional.empty())));
            block.add(reasons);
        }
        Button send = filled("billing.detail.send", "s", this::send);
        Button correct = new Button(getTranslation("billing.detail.correct"), click -> cure());
        if (!clean) block.add(actions(filled("billing.detail.correct", "e", this::cure)));
        else block.add(actions(send, correct));
        return block;
    }

    private Div refused(Problem why) {
        Div block = block(State.STOP, why.reason().in(getLocale()));
        Span code = new Span(why.where() + " · " + getTranslation("billing.state." + claim.state()));
        code.addClassNames("small", "soft");
        block.add(new Paragraph(why.cure().in(getLocale())), code, actions(filled("billing.detail.correctAndSend", "e", this::cure)));
        return block;
    }

    private Div block(State state, String words) {
        H3 title = new H3(words);
        Div block = new Div(state.icon(), title);
        block.addClassNames("why-block", "is-" + state.word());
        return block;
    }

    private Div actions(Component... buttons) {
        Div row = new Div(buttons);
        row.addClassNames("row", "claim-actions");
        row.setVisible(BillingAccess.TABLE.allows(user.actor(), "submit"));
        return row;
    }

    private Button filled(String text, String key, Command does) {
        Button button = new Button(getTranslation(text), click -> does.execute());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        com.vaadin.flow.dom.Element letter = new com.vaadin.flow.dom.Element("kbd");
        letter.setText(key);
        letter.setAttribute("slot", "suffix");
        letter.setAttribute("aria-hidden", "true");
        button.getElement().appendChild(letter);
        return button;
    }

    /// The filled button: correct it, and send it where it can go at once.
    void cure() {
        if (!BillingAccess.TABLE.allows(user.actor(), "amend")) return;
        boolean open = claim.state() == ClaimState.DRAFT || claim.state() == ClaimState.REJECTED || claim.state() == ClaimState.DENIED;
        if (open) new CorrectDialog(billing, user, claim, again).open();
    }

    void send() {
        if (claim.state() != ClaimState.DRAFT || !BillingAccess.TABLE.allows(user.actor(), "submit")) return;
        Submitted submitted = billing.submit(user.actor(), Set.of(id));
        if (submitted.sent().isEmpty()) Toast.stop(getTranslation("billing.detail.stays"));
        else Toast.done(getTranslation("billing.detail.sent", claim.number(), submitted.files().getFirst()));
        again.execute();
    }

    private Component timeline() {
        List<Timeline.Step> steps = new ArrayList<>();
        for (Claim.Happened step : claim.timeline()) {
            if (ASIDE.contains(step.kind())) continue;
            String when = SitedTime.format(step.at(), site.zone(), "EEE d MMM HH:mm", getLocale());
            steps.add(new Timeline.Step(ClaimWords.of(step), getTranslation("billing.step." + step.kind()), when, step.text().in(getLocale())));
        }
        if (steps.isEmpty()) steps.add(new Timeline.Step(State.PLAN, getTranslation("billing.step.837P"), getTranslation("billing.step.notYet"), ""));
        waitsFor().ifPresent(kind -> steps.add(new Timeline.Step(State.WAITING, getTranslation("billing.step." + kind), getTranslation("billing.step.waiting"), "")));
        return new Timeline(steps);
    }

    private Optional<String> waitsFor() {
        return switch (claim.state()) {
            case SUBMITTED -> Optional.of("999");
            case ACKNOWLEDGED -> Optional.of("277CA");
            case ACCEPTED -> Optional.of("835");
            case DRAFT, REJECTED, DENIED, PAID -> Optional.empty();
        };
    }

    private Div notes() {
        Div notes = new Div();
        notes.addClassName("claim-notes");
        for (Claim.Happened step : claim.timeline()) {
            if (!ASIDE.contains(step.kind())) continue;
            Span when = new Span(SitedTime.format(step.at(), site.zone(), "d MMM HH:mm", getLocale()) + " · " + step.by());
            when.addClassName("quiet");
            notes.add(new Div(new Span(step.text().in(getLocale()) + " "), when));
        }
        Anchor account = new Anchor("billing/balance?patient=" + claim.patient(), getTranslation("billing.detail.account"));
        account.addClassName("link");
        if (BillingAccess.TABLE.allows(user.actor(), "account")) notes.add(account);
        return notes;
    }
}
