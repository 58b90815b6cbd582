package halcyon.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;

/// The panel at the right of a screen: a heading, a body that scrolls, actions that stay. Esc closes it.
/// Put it second into a `Div` of class "with-panel", whose first child is the screen's main part.
public final class SidePanel extends Aside {
    private final Div body = new Div();
    private final Footer foot = new Footer();

    public SidePanel(String heading, SerializableRunnable closed) {
        addClassName("side-panel");
        getElement().setAttribute("aria-label", heading);
        NativeButton close = new NativeButton();
        close.addClassName("icon-button");
        close.add(Glyph.CLOSE.icon());
        close.getElement().setAttribute("aria-label", getTranslation("parts.close"));
        close.addClickListener(click -> closed.run());
        Shortcuts.addShortcutListener(this, closed::run, Key.ESCAPE).listenOn(this);
        body.addClassName("side-panel-body");
        add(new Header(new H2(heading), close), body, foot);
    }

    public Div body() {
        return body;
    }

    /// The quiet word at the left ("Nothing is held until you book") and the buttons.
    public void foot(Component... parts) {
        foot.removeAll();
        foot.add(parts);
    }
}
