package halcyon.ui.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouterLayout;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/// The frame of every staff screen: skip link, banners, rail, top bar, and the screen itself as the page's main region.
@Prototype
@JsModule("context://halcyon/shell.js")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private final Main main = new Main();
    private final Rail rail;
    private final List<Class<? extends Component>> doors;

    MainLayout(Doors doors, CurrentUser user, TopBar topBar, ClockBanner clock) {
        this.doors = doors.railOf(user.actor());
        rail = new Rail(this.doors);
        addClassName("app");
        main.addClassName("main");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        Anchor skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        Div banners = new Div(clock);
        banners.addClassName("banners");
        add(skip, rail, banners, topBar, main);
        addAttachListener(attached -> startKeys());
    }

    private void startKeys() {
        String letters = String.join(" ", doors.stream().map(MainLayout::letterAndPath).toList());
        getElement().executeJs("window.halcyonShell && window.halcyonShell.start(this, $0)", letters);
    }

    private static String letterAndPath(Class<? extends Component> view) {
        return view.getAnnotation(Door.class).key() + "=" + RouteConfiguration.forApplicationScope().getUrl(view);
    }

    /// `g` and a letter were typed.
    @ClientCallable
    void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    /// `?` was typed.
    @ClientCallable
    void showKeys() {
        new ShortcutsDialog(doors, main).open();
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent arrived) {
        rail.markCurrent(arrived.getLocation().getPath());
    }
}
