package halcyon.ui.cabinet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import halcyon.directory.Site;
import halcyon.shared.SiteId;
import halcyon.treatment.Transfer;
import halcyon.treatment.Transfer.Line;
import halcyon.treatment.Transfer.LineState;
import halcyon.treatment.TransferMeter;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Sheet;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is on its way between our sites? What came and is not confirmed first; and how much of the year's share is used.
@Prototype
@Route(value = "cabinet/transfers", layout = MainLayout.class)
@Needs(module = "treatment", verb = "transfers")
class TransfersView extends CabinetScreen {
    private Map<SiteId, String> names = Map.of();

    TransfersView(Room room) {
        super(room, "/transfers", "cabinet.transfers.question");
    }

    @Override
    void show(Site site, QueryParameters asked) {
        names = room.directory.sites(room.actor()).stream().collect(Collectors.toMap(Site::id, Site::name));
        var transfers = room.cabinet.transfers(room.actor(), site.id());
        var under = transfers.stream().filter(Transfer::underWay).toList();
        head().line(getTranslation("cabinet.transfers.answer", under.size(), transfers.size()));
        head().actions(Sheet.csv("CSV", "transfers-" + site.id(), () -> rows(site)), Sheet.xlsx(Say.text("xlsx"), "transfers-" + site.id(), () -> rows(site)));
        main(new Meter(room.cabinet.transferMeter(room.actor(), site.id())));
        if (!under.isEmpty()) main(new H2(getTranslation("cabinet.transfers.under-way")));
        under.forEach(transfer -> main(card(site, transfer)));
        main(new H2(getTranslation("cabinet.transfers.all")));
        if (transfers.isEmpty()) main(new Empty(getTranslation("cabinet.transfers.empty"), door()));
        else main(table(site, transfers));
    }

    private Anchor door() {
        var door = new Anchor("cabinet", getTranslation("cabinet.page.shelf"));
        door.addClassName("link");
        return door;
    }

    private String name(SiteId site) {
        return names.getOrDefault(site, site.value());
    }

    private Div card(Site site, Transfer transfer) {
        var way = new Span(name(transfer.from()) + " → " + name(transfer.to()));
        way.addClassName("strong");
        var by = new Span(Say.text("removal.by", transfer.sentBy(), SitedTime.format(transfer.sentAt(), site.zone(), "EEE d MMM HH:mm", getLocale())));
        by.addClassNames("soft", "small");
        var open = transfer.lines().stream().filter(line -> line.state() == LineState.SENT).toList();
        var card = new Div(way, by);
        card.addClassNames("stack", "transfer-card");
        if (transfer.to().equals(site.id()) && room.may("takeTransfer")) card.add(taking(transfer, open));
        else open.forEach(line -> card.add(new Span(said(line))));
        if (transfer.from().equals(site.id()) && room.may("takeBack")) card.add(back(transfer));
        return card;
    }

    private Component taking(Transfer transfer, List<Line> open) {
        var come = new CheckboxGroup<Line>(Say.text("take.which"));
        come.setItems(open);
        come.setItemLabelGenerator(TransfersView::said);
        come.select(open);
        var take = new Button(Say.text("take"), click -> {
            var ids = come.getValue().stream().map(Line::container).collect(Collectors.toSet());
            if (Room.took(room.cabinet.takeTransfer(room.actor(), transfer.id(), ids), Say.text("taken"))) again();
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        var both = new Div(come, take);
        both.addClassName("stack");
        return both;
    }

    private Button back(Transfer transfer) {
        var back = new Button(Say.text("take-back"), click -> open(new WhyForm(
                        room, Say.text("take-back"), Say.text("take-back.help"), this,
                        reason -> Room.took(room.cabinet.takeBack(room.actor(), transfer.id(), reason), Say.text("took-back")))
                .panel()));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        return back;
    }

    private static String said(Line line) {
        return line.drug() + " · " + line.lotNumber() + " · " + line.serial() + " · " + Say.amount(line.amount(), line.measure());
    }

    private PlainTable table(Site site, List<Transfer> transfers) {
        var table = new PlainTable("when", "from", "to", "what", "#amount", "state", "who");
        for (var transfer : transfers)
            for (var line : transfer.lines()) table.row(
                    SitedTime.format(transfer.sentAt(), site.zone(), "d MMM HH:mm", getLocale()), name(transfer.from()), name(transfer.to()),
                    line.drug() + " · " + line.lotNumber() + " · " + line.serial(), Say.amount(line.amount(), line.measure()), state(line),
                    line.endedBy().map(by -> transfer.sentBy() + " → " + by).orElse(transfer.sentBy()));
        return table;
    }

    private static Span state(Line line) {
        var state = switch (line.state()) {
            case SENT -> State.WAITING;
            case RECEIVED -> State.READY;
            case BACK -> State.DONE;
        };
        return StatusBadge.quiet(state, Say.text("line." + line.state()));
    }

    private Stream<List<String>> rows(Site site) {
        var heads = Stream.of("when", "from", "to", "drug", "lot", "container", "amount", "measure", "state", "sent-by", "ended-by", "reason")
                .map(head -> getTranslation("cabinet.head." + head))
                .toList();
        var lines = room.cabinet.transfers(room.actor(), site.id()).stream().flatMap(transfer -> transfer.lines().stream().map(line -> List.of(
                SitedTime.format(transfer.sentAt(), site.zone(), "yyyy-MM-dd HH:mm", getLocale()), transfer.from().value(), transfer.to().value(),
                line.drug(), line.lotNumber(), line.serial(), Say.plain(line.amount()), Say.unit(line.measure()),
                Say.text("line." + line.state()), transfer.sentBy(), line.endedBy().orElse(""), transfer.overLimitReason().orElse(""))));
        return Stream.concat(Stream.of(heads), lines);
    }

    /// The year's share as a bar that is full at the limit.
    private static final class Meter extends Div {
        Meter(TransferMeter meter) {
            addClassName("transfer-meter");
            var state = meter.isOver() ? State.STOP : meter.isNear() ? State.WATCH : State.READY;
            var word = meter.isOver() ? "over" : meter.isNear() ? "near" : "under";
            var fill = new Span();
            var share = meter.percent().movePointRight(2).divide(meter.limit(), 0, RoundingMode.HALF_UP).min(BigDecimal.valueOf(100));
            fill.getStyle().setWidth(share + "%");
            var bar = new Span(fill);
            bar.addClassNames("bar", "is-" + state.word());
            bar.getElement().setAttribute("aria-hidden", "true");
            var loud = new Span(Say.plain(meter.percent()) + " %");
            loud.addClassName("meter-number");
            add(loud, bar, StatusBadge.quiet(state, Say.text("meter." + word, Say.plain(meter.limit()))));
            add(new Span(Say.text("meter.of", String.valueOf(meter.year()), Say.plain(meter.distributed()), Say.plain(meter.dispensed()))));
        }
    }
}
