package halcyon.ui.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import halcyon.billing.Claim;
import halcyon.directory.Site;
import halcyon.ui.parts.MinuteBars;
import halcyon.ui.parts.MoneyText;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The lines of a claim beside the minutes that earned them, on one axis of time.
class ClaimLines extends Div {
    private final transient Claim claim;
    private final transient Site site;

    ClaimLines(Claim claim, Site site) {
        this.claim = claim;
        this.site = site;
        addClassName("claim-lines");
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        NativeTableHeader header = new NativeTableHeader();
        NativeTableRow names = new NativeTableRow();
        for (String name : List.of("code", "done", "when", "units", "charge")) names.add(headerCell(name));
        header.add(names);
        NativeTableBody rows = new NativeTableBody();
        claim.lines().forEach(line -> rows.add(row(line)));
        List<Claim.Minutes> evidence = claim.lines().stream().flatMap(line -> line.minutes().stream()).filter(one -> !one.earns()).toList();
        if (!evidence.isEmpty()) rows.add(watched(evidence));
        rows.add(total());
        table.add(header, rows);
        add(new H3(getTranslation("billing.lines.title")), table);
    }

    private NativeTableHeaderCell headerCell(String name) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("billing.lines." + name));
        cell.getElement().setAttribute("scope", "col");
        if (name.equals("units") || name.equals("charge")) cell.addClassName("number");
        if (name.equals("when")) cell.addClassName("claim-bars");
        return cell;
    }

    private NativeTableRow row(Claim.Line line) {
        Span code = new Span(line.code());
        code.addClassName("strong");
        NativeTableCell codes = new NativeTableCell(code);
        line.modifiers().forEach(modifier -> codes.add(new Span(" " + modifier)));
        Span quiet = new Span(detail(line));
        Div what = new Div(new Span(name(line.code())), quiet);
        what.addClassNames("two-lines", "claim-done");
        return new NativeTableRow(codes, new NativeTableCell(what), bars(line.minutes().stream().filter(Claim.Minutes::earns).toList()), number(units(line)), amount(new MoneyText(line.charge())));
    }

    // evidence earns nothing, but the payer may ask for it
    private NativeTableRow watched(List<Claim.Minutes> evidence) {
        Span quiet = new Span(evidence.stream().map(this::span).distinct().collect(Collectors.joining(", ")));
        Div what = new Div(new Span(getTranslation("billing.lines.watched")), quiet);
        what.addClassNames("two-lines", "claim-done");
        long minutes = evidence.stream().mapToLong(one -> Duration.between(one.from(), one.to()).toMinutes()).sum();
        return new NativeTableRow(new NativeTableCell(), new NativeTableCell(what), bars(evidence), number(getTranslation("billing.lines.evidence", minutes)), new NativeTableCell());
    }

    // our own label; a code we have no word for stands for itself
    private String name(String code) {
        return switch (code) {
            case "96365", "96366", "96374", "96372", "J3490" -> getTranslation("billing.service." + code);
            default -> getTranslation("billing.service.other");
        };
    }

    private String detail(Claim.Line line) {
        if (line.ndc().isPresent()) return "NDC " + line.ndc().get() + (line.description().isBlank() ? "" : " · " + line.description());
        return line.minutes().stream().filter(Claim.Minutes::earns).map(this::span).collect(Collectors.joining(", "));
    }

    private String span(Claim.Minutes minutes) {
        return SitedTime.format(minutes.from(), site.zone(), "HH:mm", getLocale()) + "–" + SitedTime.format(minutes.to(), site.zone(), "HH:mm", getLocale());
    }

    private String units(Claim.Line line) {
        if (line.millilitres().isPresent()) return line.millilitres().get().stripTrailingZeros().toPlainString() + " mL";
        long minutes = line.minutes().stream().filter(Claim.Minutes::earns).mapToLong(one -> Duration.between(one.from(), one.to()).toMinutes()).sum();
        if (minutes == 0) return line.units().stripTrailingZeros().toPlainString();
        return getTranslation("billing.lines.minutes", minutes, line.units().stripTrailingZeros().toPlainString());
    }

    private NativeTableCell bars(List<Claim.Minutes> minutes) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("claim-bars");
        List<Claim.Minutes> all = claim.lines().stream().flatMap(one -> one.minutes().stream()).toList();
        if (minutes.isEmpty()) return cell;
        Instant from = all.stream().map(Claim.Minutes::from).min(Comparator.naturalOrder()).orElseThrow();
        Instant to = all.stream().map(Claim.Minutes::to).max(Comparator.naturalOrder()).orElseThrow();
        cell.add(new MinuteBars(from, to, minutes.stream().map(this::bar).toList()));
        return cell;
    }

    private MinuteBars.Bar bar(Claim.Minutes minutes) {
        return new MinuteBars.Bar(minutes.from(), minutes.to(), minutes.kind(), minutes.earns(), getTranslation("billing.minutes." + minutes.kind()) + " " + span(minutes));
    }

    private NativeTableRow total() {
        NativeTableCell said = new NativeTableCell(onceOnly());
        said.getElement().setAttribute("colspan", "3");
        MoneyText sum = new MoneyText(claim.charge());
        sum.addClassName("strong");
        NativeTableRow row = new NativeTableRow(said, number(getTranslation("billing.lines.total")), amount(sum));
        row.addClassName("claim-total");
        return row;
    }

    private Component onceOnly() {
        List<Claim.Minutes> earning = claim.lines().stream().flatMap(line -> line.minutes().stream()).filter(Claim.Minutes::earns).sorted(Comparator.comparing(Claim.Minutes::from)).toList();
        if (earning.isEmpty()) return new Span();
        for (int n = 1; n < earning.size(); n++) {
            if (earning.get(n).from().isBefore(earning.get(n - 1).to())) return StatusBadge.quiet(State.WATCH, getTranslation("billing.lines.twice"));
        }
        return StatusBadge.quiet(State.READY, getTranslation("billing.lines.once"));
    }

    private static NativeTableCell number(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }

    private static NativeTableCell amount(MoneyText money) {
        NativeTableCell cell = new NativeTableCell(money);
        cell.addClassName("number");
        return cell;
    }
}
