package halcyon.ui.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// The six states of the product, the same everywhere: colour and icon here, the word from whoever shows it.
/// `PLAN` is no state: something that is simply planned, in plain ink.
public enum State {
    READY,
    WATCH,
    STOP,
    WAITING,
    DONE,
    DOSED,
    PLAN;

    /// As in style classes and in data for the browser.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The state's icon, for the eye only.
    public Span icon() {
        Span icon = new Span();
        icon.addClassNames("state-icon", "state-icon-" + word());
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
