package halcyon.ui.cabinet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import halcyon.directory.Site;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SidePanel;
import java.util.List;
import java.util.Map;

/// A screen of one site's cabinet: the way to the others above, the answer left, a form at the right when one is open.
abstract class CabinetScreen extends Screen implements BeforeEnterObserver {
    private static final List<String> PAGES = List.of("", "/book", "/transfers", "/counts", "/losses", "/figures");
    private static final Map<String, String> VERBS = Map.of(
            "", "shelf", "/book", "drugBook", "/transfers", "transfers", "/counts", "stockCounts", "/losses", "losses", "/figures", "anomalies");
    final transient Room room;
    private final String page;
    private final Nav pages = new Nav();
    private final Span place = new Span();
    private final Div main = new Div();
    private SidePanel panel = new SidePanel("", () -> {});

    CabinetScreen(Room room, String page, String question) {
        super(UI.getCurrent().getTranslation(question));
        this.room = room;
        this.page = page;
        pages.addClassNames("filter-chips", "cabinet-pages");
        pages.getElement().setAttribute("aria-label", getTranslation("cabinet.pages"));
        above(pages);
        body().removeClassName("screen-body");
        body().addClassNames("with-panel", "cabinet-screen");
        main.addClassName("cabinet-main");
        body().add(main);
    }

    /// Fills the screen for a site; called again after every change.
    abstract void show(Site site, QueryParameters asked);

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        ways();
        again(entering.getLocation().getQueryParameters());
    }

    final void again() {
        again(UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters());
    }

    private void again(QueryParameters asked) {
        closePanel();
        main.removeAll();
        var site = room.site();
        if (site.isEmpty()) {
            main.add(new Empty(getTranslation("cabinet.no-site")));
            return;
        }
        place.setText(site.get().name());
        show(site.get(), asked);
    }

    private void ways() {
        pages.removeAll();
        place.addClassName("cabinet-place");
        pages.add(place);
        for (var one : PAGES) {
            if (!room.may(VERBS.getOrDefault(one, ""))) continue;
            var way = new Anchor("cabinet" + one, getTranslation("cabinet.page." + (one.isEmpty() ? "shelf" : one.substring(1))));
            way.addClassName("chip");
            if (one.equals(page)) way.getElement().setAttribute("aria-current", "page");
            pages.add(way);
        }
    }

    final void main(Component... parts) {
        main.add(parts);
    }

    final void open(SidePanel next) {
        closePanel();
        panel = next;
        body().add(panel);
    }

    final void closePanel() {
        panel.removeFromParent();
    }
}
