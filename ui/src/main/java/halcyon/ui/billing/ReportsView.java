package halcyon.ui.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import halcyon.billing.AnsweredClaim;
import halcyon.billing.Performance;
import halcyon.billing.Reports;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.FilterChips;
import halcyon.ui.parts.MoneyText;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.Sheet;
import halcyon.ui.parts.State;
import halcyon.ui.parts.Tile;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import halcyon.ui.shell.SiteChoice;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How well payers pay: four figures, each opening its claims; refusals by reason; all of it over a span of days in the address.
@Prototype
@Route(value = "billing/reports", layout = MainLayout.class)
@Needs(module = "billing", verb = "answered")
class ReportsView extends Screen implements BeforeEnterObserver {
    private static final List<Integer> SPANS = List.of(30, 90, 365);
    private static final int WEEKS = 12;
    private static final Map<String, Predicate<AnsweredClaim>> LISTS = Map.of("all", claim -> true, "first", AnsweredClaim::firstPass, "refused", claim -> claim.refusal().isPresent(),
            "underpaid", claim -> claim.underpaid().isPositive());
    private final transient Reports reports;
    private final transient CurrentUser user;
    private final transient SiteChoice sites;
    private final transient Clock clock;
    private final Div controls = new Div();
    private int span = 90;
    private String show = "all";
    private Optional<String> reason = Optional.empty();

    ReportsView(Reports reports, CurrentUser user, SiteChoice sites, Clock clock) {
        super("");
        this.reports = reports;
        this.user = user;
        this.sites = sites;
        this.clock = clock;
        head().ask(getTranslation("billing.reports.question"));
        tab(getTranslation("billing.reports.question"));
        controls.addClassNames("row", "ageing-controls");
        above(controls);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        QueryParameters asked = entering.getLocation().getQueryParameters();
        span = asked.getSingleParameter("days").filter(word -> SPANS.stream().map(String::valueOf).anyMatch(word::equals)).map(Integer::parseInt).orElse(90);
        show = asked.getSingleParameter("show").filter(LISTS::containsKey).orElse("all");
        reason = asked.getSingleParameter("reason");
        LocalDate today = LocalDate.now(clock);
        List<AnsweredClaim> claims = reports.answered(user.actor(), today.minusDays(span - 1L), today).stream()
                .filter(claim -> sites.current().map(claim.site()::equals).orElse(true))
                .toList();
        show(claims, today);
    }

    private void show(List<AnsweredClaim> claims, LocalDate today) {
        Performance sums = Performance.of(claims);
        head().line(getTranslation("billing.reports.line", sums.answered(), span));
        FilterChips chips = FilterChips.one(getTranslation("billing.reports.span"), word -> UI.getCurrent().navigate("billing/reports", QueryParameters.simple(Map.of("days", word, "show", show))));
        for (int one : SPANS) chips.chip(String.valueOf(one), getTranslation("billing.reports.days"), one);
        List<AnsweredClaim> shown = claims.stream().filter(this::chosen).toList();
        controls.removeAll();
        controls.add(chips.pressed(Set.of(String.valueOf(span))), Sheet.csv("CSV", "claims-" + show, () -> sheet(shown)), Sheet.xlsx(getTranslation("billing.xlsx"), "claims-" + show, () -> sheet(shown)));
        body().removeAll();
        if (claims.isEmpty()) {
            body().add(new Empty(getTranslation("billing.reports.empty")));
            return;
        }
        Div lists = new Div(reasons(sums), list(shown));
        lists.addClassNames("report-lists", "stack");
        body().add(tiles(sums, claims, today), lists);
    }

    private boolean chosen(AnsweredClaim claim) {
        return LISTS.getOrDefault(show, one -> true).test(claim) && reason.map(wanted -> claim.refusal().map(wanted::equals).orElse(false)).orElse(true);
    }

    private Div tiles(Performance sums, List<AnsweredClaim> claims, LocalDate today) {
        Div tiles = new Div(
                new Tile(getTranslation("billing.reports.first"), Performance.percent(sums.firstPass(), sums.answered()), "%", weeks(claims, "first", today),
                        getTranslation("billing.reports.of", sums.firstPass(), sums.answered()), Optional.empty(), address("first")),
                new Tile(getTranslation("billing.reports.toPay"), sums.medianDays().map(String::valueOf).orElse("–"), getTranslation("billing.reports.days"), weeks(claims, "all", today),
                        getTranslation("billing.reports.median"), Optional.empty(), address("all")),
                new Tile(getTranslation("billing.reports.refused"), Performance.percent(sums.refused(), sums.answered()), "%", weeks(claims, "refused", today),
                        getTranslation("billing.reports.of", sums.refused(), sums.answered()), sums.refused() > 0 ? Optional.of(State.WATCH) : Optional.empty(), address("refused")),
                new Tile(getTranslation("billing.reports.underpaid"), MoneyText.roundDollars(sums.missing(), getLocale()), "", weeks(claims, "underpaid", today),
                        getTranslation("billing.reports.contract", MoneyText.roundDollars(sums.allowed(), getLocale()), MoneyText.roundDollars(sums.contracted(), getLocale())),
                        sums.underpaid() > 0 ? Optional.of(State.WATCH) : Optional.empty(), address("underpaid")));
        tiles.addClassName("tiles");
        return tiles;
    }

    private static List<Integer> weeks(List<AnsweredClaim> claims, String list, LocalDate today) {
        Predicate<AnsweredClaim> wanted = LISTS.getOrDefault(list, one -> true);
        return IntStream.range(0, WEEKS)
                .map(week -> WEEKS - 1 - week)
                .mapToObj(ago -> Math.toIntExact(claims.stream().filter(wanted).filter(claim -> ChronoUnit.DAYS.between(claim.answered(), today) / 7 == ago).count()))
                .toList();
    }

    private Component reasons(Performance sums) {
        FilterChips chips = FilterChips.one(getTranslation("billing.denials.byReason"),
                word -> UI.getCurrent().navigate("billing/reports", QueryParameters.simple(Map.of("days", String.valueOf(span), "show", "refused", "reason", word))));
        sums.reasons().forEach(one -> chips.chip(one.getKey(), one.getKey(), one.getValue()));
        chips.pressed(reason.map(Set::of).orElseGet(Set::of));
        Div box = new Div(new H2(getTranslation("billing.reports.byReason")), chips);
        box.addClassNames("stack", "report-reasons");
        box.setVisible(!sums.reasons().isEmpty());
        return box;
    }

    private Component list(List<AnsweredClaim> claims) {
        FigureTable table = new FigureTable(Stream.of("claim", "payer", "answered", "reason", "daysToPay", "charge", "allowed", "missing").map(word -> getTranslation("billing.reports." + word)).toList(), 4);
        claims.forEach(claim -> table.row(cells(claim)));
        Div box = new Div(new H2(getTranslation("billing.reports.list." + show) + reason.map(word -> " · " + word).orElse("")), table);
        box.addClassName("stack");
        return box;
    }

    private List<Component> cells(AnsweredClaim claim) {
        Anchor door = new Anchor("billing?claim=" + claim.claim(), claim.number());
        door.addClassName("link");
        return List.of(door, new Span(claim.payer()), new Span(claim.answered().format(DateTimeFormatter.ofPattern("d MMM yyyy", getLocale()))), new Span(claim.refusal().orElse("")),
                new Span(claim.days().map(String::valueOf).orElse("–")), new MoneyText(claim.charge()), new MoneyText(claim.allowed()), new MoneyText(claim.underpaid()));
    }

    private static Stream<List<String>> sheet(List<AnsweredClaim> claims) {
        return Stream.concat(Stream.of(List.of("claim", "payer", "site", "served", "sent", "answered", "first pass", "reason", "charge", "paid", "left to patient", "contract")),
                claims.stream().map(claim -> List.of(claim.number(), claim.payer(), claim.site().value(), claim.served().toString(), claim.sent().map(LocalDate::toString).orElse(""),
                        claim.answered().toString(), String.valueOf(claim.firstPass()), claim.refusal().orElse(""), claim.charge().toPlain(), claim.paid().toPlain(), claim.left().toPlain(),
                        claim.contracted().map(amount -> amount.toPlain()).orElse(""))));
    }

    private String address(String list) {
        return "billing/reports?days=" + span + "&show=" + list;
    }
}
