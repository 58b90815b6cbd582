package halcyon.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;

/// A page that is not the one asked for: what happened, why, and the way on.
class AwayPage extends Div {

    final void say(String title, String reason) {
        removeAll();
        addClassName("away");
        RouterLink home = new RouterLink(getTranslation("shell.away.home"), HomeView.class);
        home.addClassName("link");
        add(new H1(title), new Paragraph(reason), home);
    }
}
