package halcyon.ui.cabinet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import halcyon.directory.Site;
import halcyon.treatment.BeginCount;
import halcyon.treatment.StockCount.Business;
import halcyon.treatment.StockCount.Purpose;
import halcyon.treatment.StockCount;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Sheet;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.stream.Stream;

/// When was it counted last, and did it agree? Begins the next count.
@Prototype
@Route(value = "cabinet/counts", layout = MainLayout.class)
@Needs(module = "treatment", verb = "stockCounts")
class CountsView extends CabinetScreen {
    CountsView(Room room) {
        super(room, "/counts", "cabinet.counts.question");
    }

    @Override
    void show(Site site, QueryParameters asked) {
        var counts = room.cabinet.stockCounts(room.actor(), site.id());
        var shelf = room.cabinet.shelf(room.actor(), site.id());
        head().line(shelf.lastInventory()
                .map(day -> getTranslation("cabinet.inventory", Say.day(day), Say.day(shelf.inventoryDue())))
                .orElseGet(() -> getTranslation("cabinet.no-inventory")));
        var begin = new Button(getTranslation("cabinet.count"), click -> open(new BeginForm(room, site, shelf.lastInventory().isEmpty(), this).panel()));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setVisible(room.may("beginCount") && !shelf.lots().isEmpty());
        head().actions(Sheet.csv("CSV", "counts-" + site.id(), () -> rows(site)), Sheet.xlsx(Say.text("xlsx"), "counts-" + site.id(), () -> rows(site)), begin);
        if (counts.isEmpty()) {
            main(new Empty(getTranslation("cabinet.counts.empty")));
            return;
        }
        var table = new PlainTable("when", "purpose", "counter", "second", "result", "reason");
        counts.forEach(count -> table.row(
                way(site, count), Say.text("purpose." + count.purpose()) + ", " + Say.text("business." + count.business()), count.begunBy(),
                count.recountedBy().orElse("–"), state(count), count.reason().orElse("")));
        main(table);
    }

    private Anchor way(Site site, StockCount count) {
        var way = new Anchor("cabinet/count/" + count.id(), SitedTime.format(count.begunAt(), site.zone(), "EEE d MMM yyyy HH:mm", getLocale()));
        way.addClassName("link");
        return way;
    }

    static StatusBadge state(StockCount count) {
        var state = switch (count.state()) {
            case COUNTING -> State.WAITING;
            case RECOUNT -> State.WATCH;
            case VARIANCE -> State.STOP;
            case CLOSED -> State.READY;
            case GIVEN_UP -> State.DONE;
        };
        var settled = count.state() == StockCount.State.CLOSED && count.reason().isPresent();
        return StatusBadge.quiet(state, Say.text(settled ? "count.SETTLED" : "count." + count.state()));
    }

    private Stream<List<String>> rows(Site site) {
        var heads = Stream.of("when", "purpose", "business", "counter", "second", "result", "drug", "lot", "container", "counted", "expected", "variance")
                .map(head -> getTranslation("cabinet.head." + head))
                .toList();
        var lines = room.cabinet.stockCounts(room.actor(), site.id()).stream().flatMap(count -> count.lines().stream().map(line -> List.of(
                SitedTime.format(count.begunAt(), site.zone(), "yyyy-MM-dd HH:mm", getLocale()), Say.text("purpose." + count.purpose()),
                Say.text("business." + count.business()), count.begunBy(), count.recountedBy().orElse(""), Say.text("count." + count.state()),
                line.drug(), line.lotNumber(), line.serial().orElseGet(() -> Say.text("unopened", Say.amount(line.containerAmount(), line.measure()))),
                line.counted().map(Say::plain).orElse(""), line.expected().map(Say::plain).orElse(""), line.variance().map(Say::plain).orElse(""))));
        return Stream.concat(Stream.of(heads), lines);
    }

    private static final class BeginForm extends PanelForm {
        private final Site site;
        private final RadioButtonGroup<Purpose> purpose = new RadioButtonGroup<>(Say.text("purpose"));
        private final RadioButtonGroup<Business> business = new RadioButtonGroup<>(Say.text("business"));

        BeginForm(Room room, Site site, boolean first, CabinetScreen screen) {
            super(room, Say.text("count"), screen);
            this.site = site;
            purpose.setItems(Purpose.values());
            purpose.setItemLabelGenerator(one -> Say.text("purpose." + one));
            purpose.setValue(first ? Purpose.OPENING : Purpose.ROUTINE);
            business.setItems(Business.values());
            business.setItemLabelGenerator(one -> Say.text("business." + one));
            business.setValue(Business.OPEN);
            fields(purpose, business);
            foot(Say.text("count.begin"), this::begin);
        }

        private void begin() {
            var count = room.cabinet.beginCount(room.actor(), new BeginCount(site.id(), purpose.getValue(), business.getValue()));
            UI.getCurrent().navigate("cabinet/count/" + count.id());
        }
    }
}
