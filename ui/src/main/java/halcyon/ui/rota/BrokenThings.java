package halcyon.ui.rota;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import halcyon.scheduling.CalendarChange;
import halcyon.scheduling.OutOfOrder;
import halcyon.scheduling.SiteRota;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.parts.State;
import java.util.Optional;

/// The chairs, rooms and pumps of the week that cannot be used, each with the way back into order.
final class BrokenThings extends Div {
    BrokenThings(SiteRota rota, RotaWords words, Changes changes, SerializableConsumer<SidePanel> open) {
        addClassName("rota-things");
        if (rota.outOfOrder().isEmpty()) return;
        add(new H2(getTranslation("rota.things")));
        for (var row : rota.outOfOrder()) add(line(row, words, changes, open));
    }

    private Div line(SiteRota.Row<OutOfOrder> row, RotaWords words, Changes changes, SerializableConsumer<SidePanel> open) {
        var broken = row.what();
        var said = new Span(words.thing(broken.resource()) + " · " + words.moment(broken.slot().from()) + " – " + words.moment(broken.slot().to()) + " · " + broken.reason());
        var back = new Button(getTranslation("rota.thing.back"), click -> {
            var panel = new SidePanel(words.thing(broken.resource()), changes.closed());
            panel.body().add(changes.button(getTranslation("rota.thing.back"), true, () -> Optional.of(new CalendarChange.PutBackInOrder(broken.site(), row.id()))));
            open.accept(panel);
        });
        var line = new Div(State.STOP.icon(), said, back);
        line.addClassNames("row", "is-stop");
        return line;
    }
}
