package halcyon.ui.cabinet;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import halcyon.directory.Site;
import halcyon.treatment.Container;
import halcyon.treatment.Measure;
import halcyon.treatment.SendStock;
import halcyon.treatment.StockSent;
import halcyon.ui.parts.Toast;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Sends whole containers to another own site. Says so before the year's share is crossed, and then asks why.
final class SendForm extends PanelForm {
    private final Site site;
    private final Set<Container> containers;
    private final Select<Site> to = new Select<>();
    private final Paragraph warning = new Paragraph();
    private final TextField why = new TextField(Say.text("send.why"));

    SendForm(Room room, Site site, Set<Container> containers, Measure measure, CabinetScreen screen) {
        super(room, Say.text("send"), screen);
        this.site = site;
        this.containers = Set.copyOf(containers);
        var amount = containers.stream().map(Container::left).reduce(BigDecimal.ZERO, BigDecimal::add);
        to.setLabel(Say.text("send.to"));
        to.setItems(room.directory.sites(room.actor()).stream().filter(one -> !one.id().equals(site.id())).toList());
        to.setItemLabelGenerator(Site::name);
        warning.addClassName("crisis");
        warning.setVisible(false);
        why.setVisible(false);
        why.setMaxLength(400);
        fields(new Paragraph(Say.text("send.what", containers.size(), Say.amount(amount, measure))), to, warning, why);
        foot(Say.text("send.save"), this::save);
    }

    private void save() {
        if (!filled(why.isVisible() ? List.of(to, why) : List.of(to))) return;
        var ids = containers.stream().map(Container::id).collect(Collectors.toSet());
        var reason = Optional.of(why.getValue().strip()).filter(said -> !said.isEmpty());
        switch (room.cabinet.sendStock(room.actor(), new SendStock(site.id(), to.getValue().id(), ids, reason))) {
            case StockSent.Sent sent -> {
                Toast.done(Say.text("sent", to.getValue().name()));
                screen().again();
            }
            case StockSent.OverLimit over -> {
                warning.setText(Say.text("send.over", Say.plain(over.would().percent()), Say.plain(over.would().limit())));
                warning.setVisible(true);
                why.setVisible(true);
                why.focus();
            }
            case StockSent.Refused refused -> Toast.stop(refused.reason().in(UI.getCurrent().getLocale()));
        }
    }
}
