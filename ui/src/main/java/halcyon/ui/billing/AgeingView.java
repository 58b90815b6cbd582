package halcyon.ui.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import halcyon.billing.Ageing;
import halcyon.billing.AgeingTable;
import halcyon.billing.OpenItem;
import halcyon.billing.OpenItem.Bucket;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.shared.Money;
import halcyon.shared.SiteId;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.FilterChips;
import halcyon.ui.parts.MoneyText;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.Sheet;
import halcyon.ui.parts.State;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who owes us what and for how long, as of any day. Each sum opens the items it is made of; grouping, day and choice stand in
/// the address.
@Prototype
@Route(value = "billing/ageing", layout = MainLayout.class)
@Needs(module = "billing", verb = "openItems")
class AgeingView extends Screen implements BeforeEnterObserver {
    private static final List<String> GROUPINGS = List.of("payer", "site", "responsible");
    private final transient Ageing ageing;
    private final transient CurrentUser user;
    private final transient SiteChoice sites;
    private final transient Clock clock;
    private final transient Map<SiteId, String> siteNames;
    private final Div controls = new Div();
    private final DatePicker asOf = new DatePicker();
    private String by = "payer";
    private LocalDate day = LocalDate.EPOCH;
    private Optional<String> row = Optional.empty();
    private Optional<Bucket> bucket = Optional.empty();

    AgeingView(Ageing ageing, Directory directory, CurrentUser user, SiteChoice sites, Clock clock) {
        super("");
        this.ageing = ageing;
        this.user = user;
        this.sites = sites;
        this.clock = clock;
        siteNames = directory.sites(user.actor()).stream().collect(Collectors.toMap(Site::id, Site::name));
        head().ask(getTranslation("billing.ageing.question"));
        tab(getTranslation("billing.ageing.question"));
        asOf.setAriaLabel(getTranslation("billing.ageing.asOf"));
        asOf.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) go(address(by, change.getValue(), Optional.empty(), Optional.empty()));
        });
        controls.addClassNames("row", "ageing-controls");
        above(controls);
        body().addClassName("padded");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        QueryParameters asked = entering.getLocation().getQueryParameters();
        by = asked.getSingleParameter("by").filter(GROUPINGS::contains).orElse("payer");
        day = asked.getSingleParameter("day").flatMap(AgeingView::date).orElseGet(() -> LocalDate.now(clock));
        row = asked.getSingleParameter("of");
        bucket = asked.getSingleParameter("age").flatMap(word -> Arrays.stream(Bucket.values()).filter(one -> one.name().equals(word)).findFirst());
        List<OpenItem> items = ageing.openItems(user.actor(), day).stream().filter(item -> sites.current().map(item.site()::equals).orElse(true)).toList();
        show(items);
    }

    private static Optional<LocalDate> date(String word) {
        try {
            return Optional.of(LocalDate.parse(word));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private void show(List<OpenItem> items) {
        AgeingTable.Row all = AgeingTable.total(items);
        Money old = all.buckets().getOrDefault(Bucket.UP_TO_90, Money.ZERO).plus(all.buckets().getOrDefault(Bucket.UP_TO_120, Money.ZERO)).plus(all.buckets().getOrDefault(Bucket.OLDER, Money.ZERO));
        head().answer(old.isPositive() ? State.WATCH : State.READY, MoneyText.dollars(all.total(), getLocale()), getTranslation("billing.ageing.old", MoneyText.dollars(old, getLocale())));
        asOf.setValue(day);
        FilterChips chips = FilterChips.one(getTranslation("billing.ageing.by"), word -> go(address(word, day, Optional.empty(), Optional.empty())));
        for (String one : GROUPINGS) chips.chip(one, getTranslation("billing.ageing.by." + one), AgeingTable.of(items, item -> group(item, one)).rows().size());
        controls.removeAll();
        controls.add(chips.pressed(Set.of(by)), asOf, Sheet.csv("CSV", "ageing-" + day, () -> sheet(items)), Sheet.xlsx(getTranslation("billing.xlsx"), "ageing-" + day, () -> sheet(items)));
        body().removeAll();
        if (items.isEmpty()) {
            body().add(new Empty(getTranslation("billing.ageing.empty")));
            return;
        }
        body().add(table(AgeingTable.of(items, item -> group(item, by)), all));
        if (row.isPresent() || bucket.isPresent()) body().add(list(items.stream().filter(this::chosen).toList()));
    }

    private boolean chosen(OpenItem item) {
        return row.map(group(item, by)::equals).orElse(true) && bucket.map(item.bucket()::equals).orElse(true);
    }

    private String group(OpenItem item, String grouping) {
        return switch (grouping) {
            case "site" -> siteNames.getOrDefault(item.site(), item.site().value());
            case "responsible" -> getTranslation("billing.ageing." + item.responsible());
            default -> item.responsible() == OpenItem.Responsible.PATIENT ? getTranslation("billing.ageing.PATIENT") : item.payer();
        };
    }

    private Component table(AgeingTable table, AgeingTable.Row all) {
        List<String> heads = new ArrayList<>(List.of(getTranslation("billing.ageing.by." + by)));
        for (Bucket one : Bucket.values()) heads.add(getTranslation("billing.ageing.bucket." + one));
        heads.add(getTranslation("billing.ageing.total"));
        FigureTable figures = new FigureTable(heads, 1);
        table.rows().forEach(one -> figures.row(cells(one.name(), Optional.of(one.name()), one)));
        figures.row(cells(getTranslation("billing.ageing.all"), Optional.empty(), all)).addClassName("claim-total");
        return figures;
    }

    private List<Component> cells(String name, Optional<String> of, AgeingTable.Row sums) {
        List<Component> cells = new ArrayList<>(List.of(new Span(name)));
        for (Bucket one : Bucket.values()) cells.add(door(sums.buckets().getOrDefault(one, Money.ZERO), of, Optional.of(one)));
        cells.add(door(sums.total(), of, Optional.empty()));
        return cells;
    }

    private Component door(Money amount, Optional<String> of, Optional<Bucket> age) {
        if (amount.isZero()) return new Span("–");
        Anchor door = new Anchor(address(by, day, of, age));
        door.add(new MoneyText(amount));
        door.addClassName("link");
        if (of.equals(row) && age.equals(bucket) && (of.isPresent() || age.isPresent())) door.getElement().setAttribute("aria-current", "true");
        return door;
    }

    private Component list(List<OpenItem> items) {
        FigureTable figures = new FigureTable(Stream.of("claim", "who", "since", "days", "total").map(word -> getTranslation("billing.ageing." + word)).toList(), 3);
        items.forEach(item -> figures.row(cells(item)));
        H2 title = new H2(row.map(name -> name + " · ").orElse("") + bucket.map(one -> getTranslation("billing.ageing.bucket." + one)).orElseGet(() -> getTranslation("billing.ageing.total")));
        Div list = new Div(title, figures);
        list.addClassNames("stack", "ageing-items");
        return list;
    }

    private List<Component> cells(OpenItem item) {
        boolean payer = item.responsible() == OpenItem.Responsible.PAYER;
        Anchor door = new Anchor(payer ? "billing?claim=" + item.claim().map(Object::toString).orElse("") : "billing/balance?patient=" + item.patient(),
                item.number().isEmpty() ? getTranslation("billing.ageing.account") : item.number());
        door.addClassName("link");
        return List.of(door, new Span(payer ? item.payer() : getTranslation("billing.ageing.PATIENT")),
                new Span(item.since().format(DateTimeFormatter.ofPattern("d MMM yyyy", getLocale()))), new Span(String.valueOf(item.days())), new MoneyText(item.amount()));
    }

    private static Stream<List<String>> sheet(List<OpenItem> items) {
        Stream<List<String>> heading = Stream.of(List.of("responsible", "claim", "payer", "site", "since", "days", "amount"));
        return Stream.concat(heading, items.stream().map(item -> List.of(item.responsible().name(), item.number(), item.payer(), item.site().value(), item.since().toString(),
                String.valueOf(item.days()), item.amount().toPlain())));
    }

    private static String address(String by, LocalDate day, Optional<String> of, Optional<Bucket> age) {
        Map<String, String> asked = new HashMap<>(Map.of("by", by, "day", day.toString()));
        of.ifPresent(name -> asked.put("of", name));
        age.ifPresent(one -> asked.put("age", one.name()));
        return "billing/ageing?" + QueryParameters.simple(asked).getQueryString();
    }

    private static void go(String address) {
        UI.getCurrent().navigate("billing/ageing", QueryParameters.fromString(address.substring(address.indexOf('?') + 1)));
    }
}
