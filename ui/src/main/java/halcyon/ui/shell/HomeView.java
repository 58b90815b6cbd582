package halcyon.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import halcyon.ui.parts.Empty;
import io.micronaut.context.annotation.Prototype;

/// The address without a path: leads on to the screen this person's day begins with.
@Prototype
@Route(value = "", layout = MainLayout.class)
public class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Doors doors;
    private final CurrentUser user;

    HomeView(Doors doors, CurrentUser user) {
        this.doors = doors;
        this.user = user;
        add(new Empty(getTranslation("shell.home.nothing")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        doors.firstOf(user.actor()).ifPresent(entering::forwardTo);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.product");
    }
}
