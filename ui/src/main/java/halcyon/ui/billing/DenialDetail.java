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
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import halcyon.billing.Billing;
import halcyon.billing.BillingAccess;
import halcyon.billing.Claim;
import halcyon.billing.Denial;
import halcyon.billing.Denials;
import halcyon.billing.WriteOff;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.shared.Actor;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.MoneyText;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.parts.Timeline;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/// One denial: why in plain words, what to do, whose it is until when, and what happened to its claim.
class DenialDetail extends Section {
    private static final int APPEAL_DAYS = 60;
    private final transient Billing billing;
    private final transient Denials denials;
    private final transient CurrentUser user;
    private final transient Denial denial;
    private final transient Claim claim;
    private final transient Site site;
    private final LocalDate today;
    private final Command next;

    DenialDetail(Billing billing, Denials denials, Directory directory, CurrentUser user, LocalDate today, long id, Command next, Command back) {
        this.billing = billing;
        this.denials = denials;
        this.user = user;
        this.today = today;
        this.next = next;
        Actor actor = user.actor();
        denial = denials.denial(actor, id);
        directory.openPatient(actor, denial.patient(), "denial");
        claim = billing.claim(actor, denial.claim());
        site = directory.site(actor, denial.site());
        addClassName("claim-detail");
        getElement().setAttribute("aria-label", denial.number());
        add(title(back), block(), facts(), timeline());
    }

    long denial() {
        return denial.id();
    }

    private Div title(Command back) {
        NativeButton close = new NativeButton("", click -> back.execute());
        close.add(Glyph.BACK.icon());
        close.addClassNames("icon-button", "claim-back");
        close.getElement().setAttribute("aria-label", getTranslation("billing.back"));
        Span number = new Span(denial.number());
        number.addClassName("quiet");
        H2 name = new H2(denial.patientName() + " ");
        name.add(number);
        String day = denial.dateOfService().format(DateTimeFormatter.ofPattern("EEE d MMM yyyy", getLocale()));
        Span under = new Span(denial.payer() + " · " + getTranslation("billing.detail.seen", day) + " · " + site.name());
        under.addClassName("soft");
        Div words = new Div(name, under);
        words.addClassName("grow");
        Span amount = new Span(MoneyText.dollars(denial.amount(), getLocale()));
        amount.addClassName("claim-amount");
        Span of = new Span(getTranslation("billing.denials.of", MoneyText.dollars(claim.charge(), getLocale())));
        of.addClassName("soft");
        Div money = new Div(amount, of);
        money.addClassName("claim-money");
        Div title = new Div(close, words, money);
        title.addClassName("claim-title");
        return title;
    }

    private Div block() {
        State state = stateOf(denial.state());
        Div block = new Div(state.icon(), new H3(denial.why().in(getLocale())));
        block.addClassNames("why-block", "is-" + state.word());
        Span code = new Span((denial.reason() + " " + denial.remarks()).strip() + " · " + getTranslation("billing.denials.state." + denial.state()));
        code.addClassNames("small", "soft");
        block.add(new Paragraph(denial.cure().in(getLocale())), code);
        denial.asked().ifPresent(why -> block.add(new Paragraph(getTranslation("billing.denials.asked", why))));
        if (denial.state().isOpen()) block.add(actions());
        return block;
    }

    private Div actions() {
        Div row = new Div();
        row.addClassNames("row", "claim-actions");
        if (denial.state() == Denial.State.WRITE_OFF_ASKED) {
            row.add(action("agree", "y", "confirmWriteOff", true, this::agree), action("disagree", "", "confirmWriteOff", false, () -> confirm(false)));
            return row;
        }
        boolean appeals = denial.step() == Denial.Step.APPEAL;
        row.add(action("correct", "c", "resend", !appeals, this::correct), action("appealed", "a", "appealed", appeals, this::appealed), packet(),
                action("own", "o", "own", false, this::own), action("giveUp", "w", "writeOff", false, this::giveUp));
        return row;
    }

    private Button action(String word, String key, String verb, boolean filled, Command does) {
        Button button = new Button(getTranslation("billing.denials." + word), click -> does.execute());
        if (filled) button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setVisible(BillingAccess.TABLE.allows(user.actor(), verb));
        if (key.isEmpty()) return button;
        com.vaadin.flow.dom.Element letter = new com.vaadin.flow.dom.Element("kbd");
        letter.setText(key);
        letter.setAttribute("slot", "suffix");
        letter.setAttribute("aria-hidden", "true");
        button.getElement().appendChild(letter);
        return button;
    }

    private Anchor packet() {
        Anchor link = new Anchor();
        link.addClassName("button");
        link.add(Glyph.DOWNLOAD.icon());
        link.getElement().appendChild(com.vaadin.flow.dom.Element.createText(getTranslation("billing.denials.packet")));
        Actor actor = user.actor();
        link.setHref(DownloadHandler.fromInputStream(request -> {
            byte[] pdf = denials.appealPacket(actor, denial.id());
            return new DownloadResponse(new ByteArrayInputStream(pdf), "appeal-" + denial.number() + ".pdf", "application/pdf", pdf.length);
        }));
        link.setVisible(BillingAccess.TABLE.allows(actor, "appealPacket"));
        return link;
    }

    void own() {
        if (!mayWork("own")) return;
        denials.own(user.actor(), Set.of(denial.id()));
        Toast.done(getTranslation("billing.denials.owned"));
        next.execute();
    }

    void correct() {
        if (mayWork("resend")) new CorrectDialog(billing, user, claim, correction -> denials.resend(user.actor(), denial.id(), correction), next).open();
    }

    void appealed() {
        if (!mayWork("appealed")) return;
        LocalDate until = denial.deadline().plusDays(APPEAL_DAYS);
        denials.appealed(user.actor(), denial.id(), until);
        Toast.done(getTranslation("billing.denials.isAppealed", until.format(DateTimeFormatter.ofPattern("d MMM yyyy", getLocale()))));
        next.execute();
    }

    void giveUp() {
        if (mayWork("writeOff")) new ReasonDialog(getTranslation("billing.denials.giveUp"), why -> said(denials.writeOff(user.actor(), denial.id(), why))).open();
    }

    void agree() {
        if (denial.state() == Denial.State.WRITE_OFF_ASKED && BillingAccess.TABLE.allows(user.actor(), "confirmWriteOff")) confirm(true);
    }

    private void confirm(boolean agreed) {
        said(denials.confirmWriteOff(user.actor(), denial.id(), agreed));
    }

    private boolean mayWork(String verb) {
        return denial.state().isOpen() && denial.state() != Denial.State.WRITE_OFF_ASKED && BillingAccess.TABLE.allows(user.actor(), verb);
    }

    private void said(WriteOff outcome) {
        switch (outcome) {
            case WriteOff.Done done -> Toast.done(getTranslation("billing.denials.done"));
            case WriteOff.Asked asked -> Toast.watch(asked.why().in(getLocale()));
            case WriteOff.Refused refused -> Toast.stop(refused.why().in(getLocale()));
        }
        next.execute();
    }

    private Component facts() {
        Div line = new Div(new Span(getTranslation("billing.denials.step." + denial.step())), due(this, denial, today),
                new Span(denial.owner().map(owner -> getTranslation("billing.denials.ownedBy", owner)).orElseGet(() -> getTranslation("billing.denials.nobody"))));
        Anchor door = new Anchor("billing?show=denied&claim=" + denial.claim(), getTranslation("billing.denials.claim"));
        door.addClassName("link");
        Anchor answer = new Anchor("billing/remittances?id=" + denial.remittance(), getTranslation("billing.denials.answer"));
        answer.addClassName("link");
        line.add(door, answer);
        line.addClassNames("row", "denial-facts");
        return line;
    }

    private Timeline timeline() {
        return new Timeline(claim.timeline().stream()
                .filter(step -> !ClaimDetail.ASIDE.contains(step.kind()))
                .map(step -> new Timeline.Step(ClaimWords.of(step), getTranslation("billing.step." + step.kind()), SitedTime.format(step.at(), site.zone(), "EEE d MMM HH:mm", getLocale()),
                        step.text().in(getLocale())))
                .toList());
    }

    /// Until when, as a state: late, soon, or in time.
    static StatusBadge due(Component page, Denial denial, LocalDate today) {
        if (!denial.state().isOpen()) return StatusBadge.quiet(State.DONE, page.getTranslation("billing.denials.state." + denial.state()));
        long days = java.time.temporal.ChronoUnit.DAYS.between(today, denial.deadline());
        State state = days < 0 ? State.STOP : days <= 7 ? State.WATCH : State.WAITING;
        return StatusBadge.quiet(state, page.getTranslation(days < 0 ? "billing.denials.overdue" : "billing.denials.daysLeft", Math.abs(days)));
    }

    private static State stateOf(Denial.State state) {
        return switch (state) {
            case OPEN -> State.STOP;
            case WRITE_OFF_ASKED -> State.WATCH;
            case RESENT, APPEALED -> State.WAITING;
            case WRITTEN_OFF, ANSWERED, TAKEN_BACK -> State.DONE;
        };
    }
}
