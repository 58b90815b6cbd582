package halcyon.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLink;
import halcyon.ui.parts.Glyph;
import java.util.ArrayList;
import java.util.List;

/// The doors this person may use: icon over label, one letter each.
final class Rail extends Nav {
    private final List<RouterLink> links = new ArrayList<>();

    Rail(List<Class<? extends Component>> views) {
        addClassName("rail");
        getElement().setAttribute("aria-label", getTranslation("shell.rail"));
        RouterLink home = new RouterLink("", HomeView.class);
        home.addClassName("rail-mark");
        home.getElement().setAttribute("aria-label", getTranslation("shell.home"));
        home.add(Glyph.MARK.icon());
        UnorderedList list = new UnorderedList();
        views.forEach(view -> list.add(new ListItem(door(view))));
        add(home, list);
    }

    private RouterLink door(Class<? extends Component> view) {
        Door door = view.getAnnotation(Door.class);
        RouterLink link = new RouterLink();
        link.setRoute(view);
        link.addClassName("rail-door");
        link.getElement().setAttribute("title", getTranslation("shell.rail.key", door.key()));
        link.add(door.glyph().icon(), new Span(getTranslation(door.label())));
        link.getElement().setProperty("path", RouteConfiguration.forApplicationScope().getUrl(view));
        links.add(link);
        return link;
    }

    /// Marks the door one came in by: the longest path that the address begins with.
    void markCurrent(String path) {
        RouterLink current = null;
        for (RouterLink link : links) {
            String door = link.getHref();
            boolean inside = path.equals(door) || path.startsWith(door + "/");
            if (inside && (current == null || door.length() > current.getHref().length())) current = link;
            link.getElement().removeAttribute("aria-current");
        }
        if (current != null) current.getElement().setAttribute("aria-current", "page");
    }
}
