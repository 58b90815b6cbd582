package halcyon.ui.dosing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import halcyon.outcomes.Chart;
import halcyon.treatment.AdverseEvent;
import halcyon.treatment.Observation;
import halcyon.treatment.PastDose;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Dose by dose, the newest first: how much, the score at the time, dissociation, side effects, vitals, minutes to readiness.
/// A bar under a number compares it with the other rows. On a phone each dose is a card.
final class PastDoseTable extends Div {
    private static final List<String> COLUMNS = List.of("session", "dose", "score", "dissociation", "effects", "pressure", "pulse", "oxygen", "ready");
    private static final int MOST_DISSOCIATION = 24;

    private final transient Chart chart;
    private final ZoneId zone;
    private final BigDecimal mostMilligrams;
    private final long mostMinutes;

    PastDoseTable(List<PastDose> doses, Chart chart, ZoneId zone) {
        this.chart = chart;
        this.zone = zone;
        mostMilligrams = doses.stream().map(PastDoseTable::milligrams).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        mostMinutes = doses.stream().mapToLong(dose -> dose.minutesToReady().orElse(0)).max().orElse(0);
        addClassName("past-doses");
        var heads = new NativeTableRow();
        for (var column : COLUMNS) heads.add(head(column));
        var rows = new NativeTableBody();
        doses.reversed().forEach(dose -> rows.add(row(dose)));
        var table = new NativeTable(new NativeTableHeader(heads), rows);
        table.addClassName("figures");
        add(table);
    }

    private NativeTableHeaderCell head(String column) {
        var head = new NativeTableHeaderCell(name(column));
        head.getElement().setAttribute("scope", "col");
        return head;
    }

    private NativeTableRow row(PastDose dose) {
        return new NativeTableRow(
                cell("session", session(dose)),
                cell("dose", dose(dose)),
                cell("score", score(dose)),
                cell("dissociation", dissociation(dose)),
                cell("effects", effects(dose)),
                cell("pressure", dose.vitals().map(this::pressure).orElseGet(PastDoseTable::nothing)),
                cell("pulse", plain(dose.vitals().map(vitals -> vitals.heartRateLow() + "–" + vitals.heartRateHigh()))),
                cell("oxygen", plain(dose.vitals().map(vitals -> vitals.oxygenLow() + " %"))),
                cell("ready", ready(dose)));
    }

    private NativeTableCell cell(String column, Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-column", column).setAttribute("data-label", name(column));
        return cell;
    }

    private Component session(PastDose dose) {
        var link = new Anchor("session/" + dose.session(), getTranslation("dosing.session", dose.number(), dose.of()));
        link.addClassName("link");
        return twoLines(link, SitedTime.format(dose.at(), zone, "EEE d MMM yyyy", getLocale()));
    }

    private Component dose(PastDose dose) {
        var loud = new Span(milligrams(dose).toPlainString() + " mg");
        loud.addClassName("strong");
        var under = dose.perKilogram().map(amount -> amount.toPlainString() + " mg/kg").orElse("");
        var early = dose.isStoppedEarly() ? getTranslation("dosing.early", dose.drawn().toPlainString()) : under;
        return bar(twoLines(loud, early), share(milligrams(dose), mostMilligrams), "is-dose");
    }

    private static BigDecimal milligrams(PastDose dose) {
        return dose.given().orElse(dose.drawn());
    }

    /// The newest score that was there when the dose was given, and how it had moved since the one before.
    private Component score(PastDose dose) {
        var before = chart.scores().stream().filter(score -> !score.at().isAfter(dose.at())).toList();
        if (before.isEmpty()) return nothing();
        var last = before.getLast().total();
        var moved = before.size() < 2 ? "" : signed(last - before.get(before.size() - 2).total());
        return twoLines(new Span(String.valueOf(last)), moved);
    }

    private Component dissociation(PastDose dose) {
        if (dose.dissociation().isEmpty()) return nothing();
        var highest = dose.dissociation().getAsInt();
        var words = twoLines(new Span(String.valueOf(highest)), getTranslation("dosing.of-most", MOST_DISSOCIATION));
        return bar(words, share(BigDecimal.valueOf(highest), BigDecimal.valueOf(MOST_DISSOCIATION)), "is-effect");
    }

    private Component effects(PastDose dose) {
        var list = new Div();
        list.addClassName("dose-effects");
        dose.adverse().forEach(event -> list.add(StatusBadge.quiet(state(event.severity()), event.what())));
        dose.seen().forEach(kind -> list.add(StatusBadge.quiet(state(kind), getTranslation("dosing.seen." + kind))));
        return list.getComponentCount() == 0 ? StatusBadge.quiet(State.DONE, getTranslation("dosing.no-effects")) : list;
    }

    private static State state(AdverseEvent.Severity severity) {
        return severity == AdverseEvent.Severity.SEVERE ? State.STOP : State.WATCH;
    }

    private static State state(Observation.Kind kind) {
        return kind == Observation.Kind.RESPIRATORY_DEPRESSION ? State.STOP : State.PLAN;
    }

    private Component pressure(PastDose.Extremes vitals) {
        var range = new Span(vitals.systolicLow() + "–" + vitals.systolicHigh() + " / " + vitals.diastolicHigh());
        if (vitals.alerts() == 0) return range;
        return twoLines(range, getTranslation("dosing.alerts", vitals.alerts()));
    }

    private Component ready(PastDose dose) {
        if (dose.minutesToReady().isEmpty()) return nothing();
        var minutes = dose.minutesToReady().getAsLong();
        return bar(
                twoLines(new Span(minutes + " min"), ""), share(BigDecimal.valueOf(minutes), BigDecimal.valueOf(Math.max(1, mostMinutes))), "is-time");
    }

    private static Component bar(Component words, String share, String kind) {
        var line = new Span();
        line.addClassNames("dose-bar", kind);
        line.getElement().setAttribute("aria-hidden", "true");
        line.getStyle().set("--share", share);
        return new Div(words, line);
    }

    private static String share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? "0" : part.divide(whole, 3, RoundingMode.HALF_UP).toPlainString();
    }

    private static Div twoLines(Component first, String second) {
        var lines = new Div(first);
        lines.addClassName("dose-lines");
        if (second.isEmpty()) return lines;
        var quiet = new Span(second);
        quiet.addClassName("fact-under");
        lines.add(quiet);
        return lines;
    }

    private static Component plain(Optional<String> text) {
        return text.<Component>map(Span::new).orElseGet(PastDoseTable::nothing);
    }

    private static Span nothing() {
        var dash = new Span("–");
        dash.addClassName("quiet");
        return dash;
    }

    private static String signed(int points) {
        return points < 0 ? "−" + -points : "+" + points;
    }

    private String name(String column) {
        return column.equals("score")
                ? getTranslation("direction.outcome." + chart.instrument())
                : getTranslation("dosing.column." + column);
    }
}
