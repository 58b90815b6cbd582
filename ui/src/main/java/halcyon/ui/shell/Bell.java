package halcyon.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Glyph;
import halcyon.ui.parts.StatusBadge;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How many things want this person, and behind it which, each with its way.
final class Bell extends Div {

    Bell(Actor actor, Optional<SiteId> site, List<AlertSource> sources) {
        Locale locale = UI.getCurrent() == null ? Locale.ENGLISH : UI.getCurrent().getLocale();
        List<Alert> alerts = sources.stream().flatMap(source -> source.alertsFor(actor, site, locale).stream()).toList();
        NativeButton button = new NativeButton();
        Span words = new Span(getTranslation("shell.alerts", alerts.size()));
        words.addClassName("topbar-word");
        button.add(Glyph.BELL.icon(), words);
        button.addClassName("topbar-button");
        button.getElement().setAttribute("aria-label", getTranslation("shell.alerts", alerts.size()));
        Popover list = new Popover(content(alerts));
        list.setTarget(button);
        list.setModal(true);
        list.setPosition(PopoverPosition.BOTTOM_END);
        add(button, list);
    }

    private com.vaadin.flow.component.Component content(List<Alert> alerts) {
        if (alerts.isEmpty()) return new Empty(getTranslation("shell.alerts.none"));
        UnorderedList list = new UnorderedList();
        list.addClassName("alerts");
        alerts.forEach(alert -> {
            Anchor way = new Anchor(alert.path());
            way.add(StatusBadge.quiet(alert.state(), alert.text()));
            list.add(new ListItem(way));
        });
        return list;
    }
}
