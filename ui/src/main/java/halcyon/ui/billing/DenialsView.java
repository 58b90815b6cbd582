package halcyon.ui.billing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
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
import halcyon.billing.Denial;
import halcyon.billing.Denials;
import halcyon.directory.Directory;
import halcyon.shared.Money;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.FilterChips;
import halcyon.ui.parts.Keys;
import halcyon.ui.parts.MoneyText;
import halcyon.ui.parts.QuestionHeader.Count;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.State;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What payers refused: list left by deadline, the chosen one right with why, cure and next step. Filter, reason, payer and the
/// denial stand in the address; every step has a key.
@Prototype
@Route(value = "billing/denials", layout = MainLayout.class)
@Needs(module = "billing", verb = "denials")
@JsModule("context://halcyon/keys.js")
class DenialsView extends Screen implements BeforeEnterObserver, Keys {
    private final transient Billing billing;
    private final transient Denials denials;
    private final transient Directory directory;
    private final transient CurrentUser user;
    private final transient SiteChoice sites;
    private final transient Clock clock;
    private final Grid<Denial> list = new Grid<>();
    private final Div left = new Div();
    private final Div right = new Div();
    private final Div chips = new Div();
    private DenialFilter filter = DenialFilter.WORK;
    private String reason = "";
    private List<Denial> shown = new ArrayList<>();
    private Optional<DenialDetail> open = Optional.empty();

    DenialsView(Billing billing, Denials denials, Directory directory, CurrentUser user, SiteChoice sites, Clock clock) {
        super("");
        this.billing = billing;
        this.denials = denials;
        this.directory = directory;
        this.user = user;
        this.sites = sites;
        this.clock = clock;
        head().ask(getTranslation("billing.denials.question"));
        tab(getTranslation("billing.denials.question"));
        list.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        list.addClassName("claim-list");
        list.addComponentColumn(one -> twoLines(one.why().in(getLocale()), one.reason() + " " + one.remarks() + " · " + one.payer())).setHeader(getTranslation("billing.denials.why")).setFlexGrow(7);
        list.addComponentColumn(this::who).setHeader(getTranslation("billing.denials.who")).setFlexGrow(5);
        list.addComponentColumn(this::amount).setHeader(getTranslation("billing.denials.amount")).setTextAlign(ColumnTextAlign.END).setFlexGrow(0).setWidth("8rem");
        list.addItemClickListener(click -> go(Optional.of(click.getItem().id())));
        left.addClassName("claims-left");
        right.addClassName("claims-right");
        chips.addClassName("chip-rows");
        above(chips);
        body().addClassName("claims");
        body().add(left, right);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("window.halcyonKeys.listen(this, 'jkocawy')");
    }

    /// A key of this screen, pressed anywhere but in a field or a dialog.
    @ClientCallable
    void key(String letter) {
        switch (letter) {
            case "j" -> step(1);
            case "k" -> step(-1);
            case "o" -> open.ifPresent(DenialDetail::own);
            case "c" -> open.ifPresent(DenialDetail::correct);
            case "a" -> open.ifPresent(DenialDetail::appealed);
            case "w" -> open.ifPresent(DenialDetail::giveUp);
            case "y" -> open.ifPresent(DenialDetail::agree);
            default -> throw new IllegalArgumentException("no key of this screen: " + letter);
        }
    }

    @Override
    public Map<String, String> keys() {
        return Map.of("j", "billing.denials.key.next", "k", "billing.denials.key.previous", "o", "billing.denials.key.own", "c", "billing.denials.key.correct", "a",
                "billing.denials.key.appeal", "w", "billing.denials.key.giveUp", "y", "billing.denials.key.agree");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        QueryParameters asked = entering.getLocation().getQueryParameters();
        filter = asked.getSingleParameter("show").map(DenialFilter::of).orElse(DenialFilter.WORK);
        reason = asked.getSingleParameter("reason").orElse("");
        Map<DenialFilter, List<Denial>> all = new HashMap<>();
        for (DenialFilter one : DenialFilter.values()) all.put(one, here(one));
        List<Denial> filtered = all.getOrDefault(filter, List.of());
        shown = filtered.stream().filter(one -> reason.isEmpty() || one.reason().equals(reason)).toList();
        head(all, filtered);
        show(asked.getSingleParameter("id").filter(word -> word.matches("\\d{1,18}")).map(Long::parseLong));
    }

    private List<Denial> here(DenialFilter one) {
        return denials.denials(user.actor(), one.states()).stream().filter(denial -> sites.current().map(denial.site()::equals).orElse(true)).toList();
    }

    private void head(Map<DenialFilter, List<Denial>> all, List<Denial> filtered) {
        LocalDate today = LocalDate.now(clock);
        Money stake = shown.stream().map(Denial::amount).reduce(Money.ZERO, Money::plus);
        long late = shown.stream().filter(one -> one.state().isOpen() && one.deadline().isBefore(today)).count();
        String here = "billing/denials?show=" + filter.word();
        List<Count> counts = new ArrayList<>(List.of(Count.of(shown.size(), getTranslation("billing.denials.filter." + filter.word()).toLowerCase(getLocale()), here),
                new Count(MoneyText.dollars(stake, getLocale()), getTranslation("billing.queue.stake"), here, Optional.empty())));
        if (late > 0) counts.add(Count.of(late, getTranslation("billing.denials.late"), here, State.STOP));
        head().counts(counts);
        Anchor claims = new Anchor("billing", getTranslation("billing.claims.door"));
        claims.addClassName("button");
        head().actions(claims);
        chips.removeAll();
        FilterChips states = FilterChips.one(getTranslation("billing.queue.show"), word -> go(DenialFilter.of(word), "", Optional.empty()));
        for (DenialFilter one : DenialFilter.values()) states.chip(one.word(), getTranslation("billing.denials.filter." + one.word()), all.getOrDefault(one, List.of()).size());
        chips.add(states.pressed(Set.of(filter.word())), reasons(filtered));
    }

    // the commonest reasons of what is shown, each with how many
    private FilterChips reasons(List<Denial> filtered) {
        Map<String, Long> byReason = filtered.stream().collect(Collectors.groupingBy(Denial::reason, Collectors.counting()));
        FilterChips row = FilterChips.one(getTranslation("billing.denials.byReason"), word -> go(filter, word.equals(reason) ? "" : word, Optional.empty()));
        byReason.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(8)
                .forEach(one -> row.chip(one.getKey(), one.getKey(), one.getValue()));
        row.pressed(reason.isEmpty() ? Set.of() : Set.of(reason));
        row.setVisible(byReason.size() > 1);
        return row;
    }

    private void show(Optional<Long> wanted) {
        left.removeAll();
        right.removeAll();
        open = Optional.empty();
        if (shown.isEmpty()) left.add(new Empty(getTranslation("billing.denials.empty." + filter.word())));
        else left.add(list);
        list.setItems(shown);
        body().setClassName("has-claim", wanted.isPresent());
        Optional<Denial> chosen = shown.stream().filter(one -> wanted.map(id -> id == one.id()).orElse(true)).findFirst();
        chosen.ifPresent(list::select);
        if (!BillingAccess.TABLE.allows(user.actor(), "denial")) return;
        chosen.ifPresent(one -> {
            DenialDetail detail = new DenialDetail(billing, denials, directory, user, LocalDate.now(clock), one.id(), () -> go(Optional.of(after(one))), () -> go(Optional.empty()));
            open = Optional.of(detail);
            right.add(detail);
        });
    }

    // the one to go on with: this one while it stays in the list, else the next
    private long after(Denial done) {
        boolean stays = filter.states().contains(denials.denial(user.actor(), done.id()).state());
        int at = shown.indexOf(done);
        return stays || shown.size() == 1 ? done.id() : shown.get(at + 1 < shown.size() ? at + 1 : at - 1).id();
    }

    private void step(int by) {
        if (shown.isEmpty()) return;
        List<Long> ids = shown.stream().map(Denial::id).toList();
        int now = open.map(detail -> ids.indexOf(detail.denial())).orElse(-1);
        go(Optional.of(ids.get(Math.clamp(now + by, 0, ids.size() - 1))));
    }

    private void go(Optional<Long> id) {
        go(filter, reason, id);
    }

    private static void go(DenialFilter filter, String reason, Optional<Long> id) {
        Map<String, String> asked = new HashMap<>(Map.of("show", filter.word()));
        if (!reason.isEmpty()) asked.put("reason", reason);
        id.ifPresent(one -> asked.put("id", one.toString()));
        UI.getCurrent().navigate("billing/denials", QueryParameters.simple(asked));
    }

    private Div who(Denial one) {
        return twoLines(one.patientName(), one.number() + one.owner().map(owner -> " · " + owner).orElse(""));
    }

    private Div amount(Denial one) {
        Div lines = new Div(new MoneyText(one.amount()), DenialDetail.due(this, one, LocalDate.now(clock)));
        lines.addClassName("two-lines");
        return lines;
    }

    private static Div twoLines(String loud, String quiet) {
        Div lines = new Div(new Span(loud), new Span(quiet));
        lines.addClassName("two-lines");
        return lines;
    }
}
