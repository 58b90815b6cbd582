package halcyon.ui.cabinet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import halcyon.directory.Site;
import halcyon.treatment.CountTaken;
import halcyon.treatment.StockCount;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// How much is there? One list; numbers are typed without seeing what is expected, Enter goes to the next. Then what is off.
@Prototype
@Route(value = "cabinet/count", layout = MainLayout.class)
@Needs(module = "treatment", verb = "stockCount")
class CountView extends CabinetScreen implements HasUrlParameter<Long> {
    private long id;

    CountView(Room room) {
        super(room, "/counts", "cabinet.count.question");
    }

    @Override
    public void setParameter(BeforeEvent event, Long count) {
        id = count;
    }

    @Override
    void show(Site current, QueryParameters asked) {
        var count = room.cabinet.stockCount(room.actor(), id);
        var site = room.directory.site(room.actor(), count.site());
        head().actions();
        if (room.may("submitCount") && count.asks(room.actor().subject())) {
            type(site, count);
            return;
        }
        result(site, count);
    }

    private void type(Site site, StockCount count) {
        head().line(getTranslation(count.state() == StockCount.State.RECOUNT ? "cabinet.count.again" : "cabinet.count.type", site.name(), count.lines().size()));
        var done = new Button(getTranslation("cabinet.count.done"));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        Map<Long, BigDecimalField> fields = new LinkedHashMap<>();
        var list = new Div();
        list.addClassName("count-list");
        count.lines().forEach(line -> list.add(typed(line, fields)));
        next(new ArrayList<>(fields.values()), done);
        done.addClickListener(click -> submit(count, fields));
        var foot = new Div(done);
        foot.addClassName("count-foot");
        if (count.state() == StockCount.State.COUNTING) foot.add(giveUp(count));
        main(list, foot);
    }

    private static Div typed(StockCount.Line line, Map<Long, BigDecimalField> fields) {
        var what = line.serial().orElseGet(() -> Say.text("unopened", Say.amount(line.containerAmount(), line.measure())));
        var unit = line.serial().isPresent() ? Say.unit(line.measure()) : Say.text("pieces");
        var field = new BigDecimalField();
        field.setAriaLabel(line.drug() + " " + line.lotNumber() + " " + what + " " + unit);
        field.setSuffixComponent(new Span(unit));
        field.getElement().setAttribute("autocomplete", "off");
        fields.put(line.id(), field);
        var name = new Span(line.drug() + " " + line.measure().strength(line.strength()) + " · " + what);
        var under = new Span(Say.text("lot", line.lotNumber()) + " · " + Say.text("expires", Say.day(line.expires())));
        var words = new Div(name, under);
        words.addClassName("two-lines");
        var row = new Div(words, field);
        row.addClassName("count-line");
        return row;
    }

    // Enter goes on; after the last one to the button
    private static void next(List<BigDecimalField> fields, Button done) {
        for (var at = 0; at < fields.size(); at++) {
            Focusable<?> after = at + 1 < fields.size() ? fields.get(at + 1) : done;
            fields.get(at).addKeyPressListener(Key.ENTER, pressed -> after.focus());
        }
        fields.stream().findFirst().ifPresent(first -> first.addAttachListener(attached -> first.focus()));
    }

    private void submit(StockCount count, Map<Long, BigDecimalField> fields) {
        Map<Long, BigDecimal> amounts = new LinkedHashMap<>();
        for (var field : fields.entrySet()) {
            var value = field.getValue().getValue();
            field.getValue().setInvalid(value == null || value.signum() < 0);
            field.getValue().setErrorMessage(Say.text("count.missing"));
            if (value != null) amounts.put(field.getKey(), value);
        }
        if (fields.values().stream().anyMatch(BigDecimalField::isInvalid)) return;
        switch (room.cabinet.submitCount(room.actor(), count.id(), amounts)) {
            case CountTaken.Agrees agrees -> said(Toast::done, "count.agrees");
            case CountTaken.CountAgain again -> said(Toast::watch, "count.off");
            case CountTaken.Variance variance -> said(Toast::watch, "count.still-off");
            case CountTaken.Refused refused -> Toast.stop(refused.reason().in(getLocale()));
        }
    }

    private void said(Consumer<String> toast, String word) {
        again();
        toast.accept(Say.text(word));
    }

    private Button giveUp(StockCount count) {
        var up = new Button(Say.text("count.give-up"), click -> open(new WhyForm(
                        room, Say.text("count.give-up"), Say.text("count.give-up.help"), this,
                        reason -> Room.took(room.cabinet.giveUpCount(room.actor(), count.id(), reason), Say.text("count.given-up")))
                .panel()));
        up.addThemeVariants(ButtonVariant.TERTIARY);
        return up;
    }

    private void result(Site site, StockCount count) {
        var off = count.lines().stream().filter(StockCount.Line::isOff).toList();
        var state = CountsView.state(count);
        head().line(site.name() + " · " + Say.text("purpose." + count.purpose()) + " · " + count.begunBy()
                + count.recountedBy().map(second -> " · " + second).orElse(""));
        main(state);
        if (count.state().asks()) {
            main(new Span(Say.text(count.state() == StockCount.State.RECOUNT ? "count.waits" : "count.going-on", count.begunBy())));
            return;
        }
        var table = new PlainTable("drug", "lot", "container", "#counted", "#expected", "#variance");
        var lines = off.isEmpty() ? count.lines() : off;
        lines.forEach(line -> table.row(
                line.drug(), line.lotNumber(), line.serial().orElseGet(() -> Say.text("unopened", Say.amount(line.containerAmount(), line.measure()))),
                line.counted().map(Say::plain).orElse("–"), line.expected().map(Say::plain).orElse("–"), variance(line)));
        main(table);
        count.reason().ifPresent(reason -> main(new Span(count.closedBy().orElse("") + ": " + reason)));
        if (count.state() == StockCount.State.VARIANCE) main(new Span(Say.text("variance.help")), settle(count));
    }

    private static Component variance(StockCount.Line line) {
        if (!line.isOff()) return StatusBadge.quiet(State.READY, "0");
        return StatusBadge.quiet(State.STOP, line.variance().map(off -> Say.signed(off, line.measure())).orElse(""));
    }

    private Component settle(StockCount count) {
        if (!room.may("settleVariance")) return new Span();
        var settle = new Button(Say.text("variance.settle"), click -> open(new WhyForm(
                        room, Say.text("variance.settle"), Say.text("variance.settle.help"), this,
                        reason -> Room.took(room.cabinet.settleVariance(room.actor(), count.id(), reason), Say.text("variance.settled")))
                .panel()));
        settle.addThemeVariants(ButtonVariant.PRIMARY);
        return settle;
    }
}
