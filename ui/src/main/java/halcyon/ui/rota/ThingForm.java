package halcyon.ui.rota;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.directory.Resource;
import halcyon.directory.Site;
import halcyon.scheduling.CalendarChange;
import halcyon.scheduling.OutOfOrder;
import halcyon.ui.parts.DayField;
import halcyon.ui.parts.SidePanel;
import java.time.LocalDate;
import java.util.Optional;

/// A chair, room or pump that cannot be used from a day through another.
final class ThingForm {
    private final Changes changes;
    private final Site site;
    private final SidePanel panel;
    private final Select<Resource> thing = new Select<>();
    private final DayField first = new DayField(text("thing.from"));
    private final DayField last = new DayField(text("thing.through"));
    private final TextField reason = new TextField(text("thing.reason"));

    ThingForm(Changes changes, Site site, LocalDate today) {
        this.changes = changes;
        this.site = site;
        panel = new SidePanel(text("out-of-order"), changes.closed());
        thing.setLabel(text("thing"));
        thing.setItems(changes.words().things());
        thing.setItemLabelGenerator(Resource::label);
        first.setValue(today);
        last.setValue(today);
        reason.setMaxLength(120);
        panel.body().addClassName("stack");
        panel.body().add(thing, first, last, reason, changes.button(text("thing.save"), true, this::change));
    }

    SidePanel panel() {
        return panel;
    }

    private Optional<CalendarChange> change() {
        thing.setInvalid(thing.isEmpty());
        thing.setErrorMessage(text("thing.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(text("reason-missing"));
        var turned = first.isEmpty() || last.isEmpty() || last.getValue().isBefore(first.getValue());
        last.setInvalid(turned);
        last.setErrorMessage(text("days-turned"));
        if (thing.isEmpty() || reason.getValue().isBlank() || turned) return Optional.empty();
        return Optional.of(new CalendarChange.TakeOutOfOrder(new OutOfOrder(
                site.id(), thing.getValue().id(), changes.words().wholeDays(first.getValue(), last.getValue()), reason.getValue().strip())));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("rota." + key);
    }
}
