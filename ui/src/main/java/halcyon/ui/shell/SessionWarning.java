package halcyon.ui.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.WrappedSession;
import halcyon.ui.parts.Glyph;
import java.time.Duration;

/// Warns two minutes before the session ends, by idleness or after twelve hours, and lets the person stay.
/// The browser counts; the server is asked only when she stays.
final class SessionWarning extends Div {
    private static final Duration LONGEST = Duration.ofHours(12);

    SessionWarning() {
        addClassName("session-banner");
        getElement().setAttribute("hidden", true);
        getElement().setAttribute("role", "alert");
        Span words = new Span(getTranslation("shell.session.ends"));
        NativeButton stay = new NativeButton(getTranslation("shell.session.stay"));
        stay.addClassName("topbar-button");
        stay.addClickListener(click -> stay());
        add(Glyph.CLOCK.icon(), words, stay);
    }

    void watch(UI ui) {
        WrappedSession session = ui.getSession().getSession();
        if (session == null) return;
        double idleMillis = session.getMaxInactiveInterval() * 1000.0;
        double endsMillis = session.getCreationTime() + LONGEST.toMillis();
        getElement().executeJs("window.halcyonShell && window.halcyonShell.watchSession(this, $0, $1)", idleMillis, endsMillis);
    }

    /// Any request keeps the session; this one does nothing else.
    @ClientCallable
    void stay() {
        getElement().setAttribute("hidden", true);
    }
}
