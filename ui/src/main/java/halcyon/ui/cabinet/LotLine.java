package halcyon.ui.cabinet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import halcyon.directory.Site;
import halcyon.treatment.Container;
import halcyon.treatment.EntryKind;
import halcyon.treatment.Measure;
import halcyon.treatment.Shelf.Balance;
import halcyon.treatment.Shelf.LotOnShelf;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One lot: what is there at a glance; opened, its equation, its containers, and what can be done with those that are chosen.
final class LotLine extends Details {
    private static final int SOON_DAYS = 30;
    private final Room room;
    private final Site site;
    private final LotOnShelf lot;
    private final CabinetScreen screen;
    private final CheckboxGroup<Container> chosen = new CheckboxGroup<>();

    LotLine(Room room, Site site, LotOnShelf lot, CabinetScreen screen) {
        this.room = room;
        this.site = site;
        this.lot = lot;
        this.screen = screen;
        addClassName("lot-line");
        setWidthFull();
        setSummary(summary());
        addOpenedChangeListener(change -> {
            if (change.isOpened() && chosen.getParent().isEmpty()) fill();
        });
    }

    private Div summary() {
        var label = lot.lot();
        var name = new Div(strong(Say.label(label)), quiet(Say.text("lot", label.lotNumber())));
        name.addClassName("two-lines");
        var there = new Div(strong(Say.amount(lot.balance().inCabinet(), lot.measure())), quiet(held()));
        there.addClassNames("two-lines", "number");
        var row = new Div(name, expiry(), there);
        row.addClassName("lot-summary");
        return row;
    }

    private String held() {
        var words = Say.text("containers", lot.containers().size());
        if (lot.balance().inHand().signum() == 0) return words;
        return words + " · " + Say.text("in-hand", Say.amount(lot.balance().inHand(), lot.measure()));
    }

    private Span expiry() {
        var day = lot.lot().expires();
        if (lot.expired()) return StatusBadge.quiet(State.STOP, Say.text("expired", Say.day(day)));
        var soon = day.isBefore(room.today(site).plusDays(SOON_DAYS));
        return soon ? StatusBadge.quiet(State.WATCH, Say.text("expires", Say.day(day))) : quiet(Say.text("expires", Say.day(day)));
    }

    private void fill() {
        add(new Paragraph(equation(lot.balance(), lot.measure())));
        chosen.setLabel(Say.text("choose"));
        chosen.setItems(lot.containers());
        chosen.setItemLabelGenerator(this::named);
        chosen.addClassName("lot-containers");
        add(chosen);
        var acts = acts();
        if (!acts.isEmpty()) {
            var row = new Div(acts.toArray(Button[]::new));
            row.addClassName("lot-acts");
            add(row);
        }
    }

    private String named(Container container) {
        var words = container.serial() + " · " + Say.amount(container.left(), lot.measure());
        if (container.opened()) words += " · " + Say.text("opened");
        return container.labelledFor().isPresent() ? words + " · " + Say.text("labelled") : words;
    }

    private List<Button> acts() {
        var acts = new ArrayList<Button>();
        if (room.may("sendStock")) acts.add(act("send", () -> new SendForm(room, site, chosen.getValue(), lot.measure(), screen)));
        if (room.may("askRemoval"))
            for (var kind : List.of(EntryKind.DESTROYED, EntryKind.BROKEN, EntryKind.OVERFILL))
                acts.add(act("remove." + kind, () -> new RemoveForm(room, one(), kind, lot.measure(), screen)));
        if (room.may("reportLoss")) acts.add(act("lose", () -> new LossForm(room, site, one(), lot.measure(), screen)));
        if (room.may("labelContainer")) acts.add(act("label", () -> new LabelForm(room, one(), screen)));
        chosen.addValueChangeListener(change -> enable(acts, change.getValue()));
        enable(acts, Set.of());
        return acts;
    }

    private interface Making {
        PanelForm make();
    }

    private Button act(String word, Making form) {
        var act = new Button(Say.text(word), click -> screen.open(form.make().panel()));
        act.addThemeVariants(ButtonVariant.SMALL);
        return act;
    }

    // several can be sent together; everything else is said of one container
    private void enable(List<Button> acts, Set<Container> now) {
        for (var act : acts) act.setEnabled(now.size() == 1 || (now.size() > 1 && act.getText().equals(Say.text("send"))));
    }

    private Container one() {
        return chosen.getValue().iterator().next();
    }

    static String equation(Balance balance, Measure measure) {
        var terms = new StringBuilder();
        term(terms, "", "opening", balance.opening());
        term(terms, "+ ", "received", balance.received());
        term(terms, "+ ", "in", balance.transferredIn());
        term(terms, "− ", "given", balance.given());
        term(terms, "− ", "wasted", balance.wasted());
        term(terms, "− ", "out", balance.transferredOut());
        term(terms, "− ", "destroyed", balance.destroyed());
        term(terms, "− ", "lost", balance.lost());
        term(terms, "+ ", "overfill", balance.overfill());
        var expected = terms.toString().replaceFirst("^\\+ ", "").strip() + " = " + Say.amount(balance.expected(), measure);
        if (balance.inHand().signum() == 0) return expected;
        return expected + "; " + Say.text("of-it-in-hand", Say.amount(balance.inHand(), measure));
    }

    private static void term(StringBuilder terms, String sign, String word, BigDecimal amount) {
        if (amount.signum() != 0) terms.append(sign).append(Say.text("term." + word, Say.plain(amount))).append(' ');
    }

    private static Span strong(String text) {
        return new Span(text);
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassNames("soft", "small");
        return span;
    }
}
