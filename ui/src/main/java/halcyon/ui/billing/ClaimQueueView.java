package halcyon.ui.billing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import halcyon.billing.Billing;
import halcyon.billing.BillingAccess;
import halcyon.billing.ClaimId;
import halcyon.billing.ClaimLine;
import halcyon.billing.ClaimState;
import halcyon.billing.Problem;
import halcyon.billing.Submitted;
import halcyon.directory.Directory;
import halcyon.shared.Actor;
import halcyon.shared.Money;
import halcyon.shared.Role;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.FilterChips;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.Keys;
import halcyon.ui.parts.MoneyText;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.Door;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The claims that wait for somebody: list left, the chosen claim right; filter and claim stand in the address.
@Prototype
@Route(value = "billing", layout = MainLayout.class)
@Needs(module = "billing", verb = "claims")
@JsModule("context://halcyon/keys.js")
@Door(label = "billing.rail", glyph = Glyph.BILLING, key = "b", order = 50, firstFor = Role.BILLING)
class ClaimQueueView extends Screen implements BeforeEnterObserver, Keys {
    private final transient Billing billing;
    private final transient Directory directory;
    private final transient CurrentUser user;
    private final transient SiteChoice sites;
    private final Grid<ClaimLine> list = new Grid<>();
    private final Div left = new Div();
    private final Div right = new Div();
    private QueueFilter filter = QueueFilter.DENIED;
    private List<ClaimLine> shown = new ArrayList<>();
    private Optional<ClaimDetail> open = Optional.empty();
    private FilterChips chips = FilterChips.one("", word -> {});

    ClaimQueueView(Billing billing, Directory directory, CurrentUser user, SiteChoice sites) {
        super("");
        this.billing = billing;
        this.directory = directory;
        this.user = user;
        this.sites = sites;
        head().ask(getTranslation("billing.queue.question"));
        tab(getTranslation("billing.queue.question"));

        list.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        list.addClassName("claim-list");
        list.addComponentColumn(this::who).setHeader(getTranslation("billing.queue.who")).setFlexGrow(5);
        list.addComponentColumn(this::why).setHeader(getTranslation("billing.queue.why")).setFlexGrow(7);
        list.addComponentColumn(this::amount).setHeader(getTranslation("billing.queue.charge")).setTextAlign(ColumnTextAlign.END).setFlexGrow(0).setWidth("7.5rem");
        list.addItemClickListener(click -> go(filter, Optional.of(click.getItem().id())));
        list.setSelectionMode(Grid.SelectionMode.SINGLE);

        left.addClassName("claims-left");
        right.addClassName("claims-right");
        body().addClassName("claims");
        body().add(left, right);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("window.halcyonKeys.listen(this, 'jkes')");
    }

    /// A key of this screen, pressed anywhere but in a field or a dialog.
    @ClientCallable
    void key(String letter) {
        switch (letter) {
            case "j" -> step(1);
            case "k" -> step(-1);
            case "e" -> open.ifPresent(ClaimDetail::cure);
            case "s" -> open.ifPresent(ClaimDetail::send);
            default -> throw new IllegalArgumentException("no key of this screen: " + letter);
        }
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("j", "billing.keys.next", "k", "billing.keys.previous", "e", "billing.keys.cure", "s", "billing.keys.send");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        QueryParameters asked = entering.getLocation().getQueryParameters();
        Actor actor = user.actor();
        Map<ClaimState, Long> counts = billing.counts(actor);
        List<ClaimLine> drafts = here(billing.claims(actor, Set.of(ClaimState.DRAFT)));
        filter = asked.getSingleParameter("show").map(QueueFilter::of).orElseGet(() -> first(counts, drafts));
        List<ClaimLine> lines = filter.states().contains(ClaimState.DRAFT) ? drafts : here(billing.claims(actor, filter.states()));
        shown = lines.stream().filter(filter::shows).toList();
        head(actor, counts, drafts);
        show(asked.getSingleParameter("claim").filter(word -> word.matches("\\d{1,18}")).map(word -> new ClaimId(Long.parseLong(word))));
    }

    private static QueueFilter first(Map<ClaimState, Long> counts, List<ClaimLine> drafts) {
        for (QueueFilter wanted : List.of(QueueFilter.DENIED, QueueFilter.REJECTED)) if (wanted.of(counts) > 0) return wanted;
        return drafts.stream().anyMatch(line -> line.problems() > 0) ? QueueFilter.FIX : QueueFilter.READY;
    }

    private List<ClaimLine> here(List<ClaimLine> lines) {
        return lines.stream().filter(line -> sites.current().map(line.site()::equals).orElse(true)).toList();
    }

    private void head(Actor actor, Map<ClaimState, Long> counts, List<ClaimLine> drafts) {
        long ready = drafts.stream().filter(QueueFilter.READY::shows).count();
        Money stake = shown.stream().map(ClaimLine::charge).reduce(Money.ZERO, Money::plus);
        head().counts(List.of(
                Count.of(shown.size(), getTranslation("billing.filter." + filter.word()).toLowerCase(getLocale()), "billing?show=" + filter.word()),
                new Count(MoneyText.dollars(stake, getLocale()), getTranslation("billing.queue.stake"), "billing?show=" + filter.word(), Optional.empty())));
        List<com.vaadin.flow.component.Component> actions = new ArrayList<>();
        actions.add(door("billing/denials", "billing.denials.door", "denials", actor));
        actions.add(door("billing/ageing", "billing.ageing.door", "openItems", actor));
        actions.add(door("billing/reports", "billing.reports.door", "answered", actor));
        actions.add(door("billing/remittances", "billing.remittances.door", "remittances", actor));
        actions.add(door("billing/balance", "billing.balance.door", "account", actor));
        if (ready > 0 && BillingAccess.TABLE.allows(actor, "sendDue")) actions.add(new Button(getTranslation("billing.queue.send", ready), click -> sendAll()));
        head().actions(actions.stream().filter(com.vaadin.flow.component.Component::isVisible).toArray(com.vaadin.flow.component.Component[]::new));
        chips.removeFromParent();
        chips = FilterChips.one(getTranslation("billing.queue.show"), word -> go(QueueFilter.of(word), Optional.empty()));
        for (QueueFilter one : QueueFilter.values()) {
            long count = switch (one) {
                case READY -> ready;
                case FIX -> drafts.size() - ready;
                case REJECTED, DENIED, PAYER, PAID -> one.of(counts);
            };
            chips.chip(one.word(), getTranslation("billing.filter." + one.word()), count);
        }
        chips.pressed(Set.of(filter.word()));
        if (BillingAccess.TABLE.allows(actor, "unmatched")) chips.add(unmatched(actor));
        above(chips);
    }

    private Anchor unmatched(Actor actor) {
        long waiting = billing.unmatched(actor).stream().map(one -> one.id()).distinct().count();
        Span number = new Span(String.valueOf(waiting));
        number.addClassName("chip-count");
        Anchor door = new Anchor("billing/remittances?show=unmatched");
        door.add(new Span(getTranslation("billing.filter.unmatched")), number);
        door.addClassName("chip");
        return door;
    }

    private Anchor door(String path, String text, String verb, Actor actor) {
        Anchor door = new Anchor(path, getTranslation(text));
        door.addClassName("button");
        door.setVisible(BillingAccess.TABLE.allows(actor, verb));
        return door;
    }

    private void show(Optional<ClaimId> wanted) {
        left.removeAll();
        right.removeAll();
        open = Optional.empty();
        if (shown.isEmpty()) left.add(new Empty(getTranslation("billing.empty." + filter.word())));
        else left.add(list);
        list.setItems(shown);
        Optional<ClaimId> chosen = wanted.or(() -> shown.stream().findFirst().map(ClaimLine::id));
        body().setClassName("has-claim", wanted.isPresent());
        shown.stream().filter(line -> chosen.map(line.id()::equals).orElse(false)).findFirst().ifPresent(list::select);
        if (!BillingAccess.TABLE.allows(user.actor(), "claim")) return;
        chosen.ifPresent(this::open);
    }

    private void open(ClaimId claim) {
        ClaimDetail detail = new ClaimDetail(billing, directory, user, claim, () -> go(filter, Optional.of(claim)), () -> go(filter, Optional.empty()));
        open = Optional.of(detail);
        right.add(detail);
    }

    private void step(int by) {
        if (shown.isEmpty()) return;
        List<ClaimId> ids = shown.stream().map(ClaimLine::id).toList();
        int now = open.map(detail -> ids.indexOf(detail.claim())).orElse(-1);
        go(filter, Optional.of(ids.get(Math.clamp(now + by, 0, ids.size() - 1))));
    }

    private void go(QueueFilter next, Optional<ClaimId> claim) {
        Map<String, String> asked = claim.map(id -> Map.of("show", next.word(), "claim", id.toString())).orElse(Map.of("show", next.word()));
        UI.getCurrent().navigate("billing", QueryParameters.simple(asked));
    }

    private void sendAll() {
        Submitted submitted = billing.sendDue(user.actor());
        Toast.done(getTranslation("billing.queue.sent", submitted.sent().size(), submitted.files().stream().collect(Collectors.joining(", "))));
        go(QueueFilter.PAYER, Optional.empty());
    }

    private Div who(ClaimLine line) {
        return twoLines(line.patientName(), line.number() + " · " + line.payer());
    }

    private Div why(ClaimLine line) {
        String day = line.dateOfService().format(DateTimeFormatter.ofPattern("EEE d MMM", getLocale()));
        if (line.problems() > 0) return twoLines(getTranslation("billing.queue.problems", line.problems()), day);
        return line.refusal()
                .map((Problem why) -> twoLines(why.reason().in(getLocale()), why.where() + " · " + day))
                .orElseGet(() -> twoLines(getTranslation("billing.state." + line.state()), day));
    }

    private Div amount(ClaimLine line) {
        Div lines = new Div(new MoneyText(line.charge()));
        lines.addClassName("two-lines");
        if (!line.paid().isZero()) lines.add(new Span(getTranslation("billing.queue.paid", MoneyText.plain(line.paid(), getLocale()))));
        else lines.add(ClaimWords.badge(this, line.state(), line.problems()));
        return lines;
    }

    private static Div twoLines(String loud, String quiet) {
        Span first = new Span(loud);
        first.setTitle(loud);
        Div lines = new Div(first, new Span(quiet));
        lines.addClassName("two-lines");
        return lines;
    }
}
