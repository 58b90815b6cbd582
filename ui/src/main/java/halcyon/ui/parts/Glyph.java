package halcyon.ui.parts;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/// The line drawings of the product. The drawings themselves stand in the stylesheet and take the colour of the text beside them.
public enum Glyph {
    MARK,
    NETWORK,
    TODAY,
    CALENDAR,
    WEEK,
    PATIENTS,
    PHONE,
    SESSIONS,
    BILLING,
    MONEY,
    CONSENTS,
    ETHICS,
    OUTCOMES,
    AUDIT,
    SAFETY,
    STAFF,
    SITES,
    SETTINGS,
    SEARCH,
    BELL,
    CLOCK,
    BACK,
    NEXT,
    DOWN,
    CLOSE,
    PLUS,
    LINK,
    DOWNLOAD,
    PRINT,
    UNDO,
    WEIGHT,
    CABINET,
    CAR,
    EYE,
    PEN;

    /// The drawing, for the eye only: the word beside it is what is read aloud.
    public Span icon() {
        Span icon = new Span();
        icon.addClassNames("glyph", "glyph-" + name().toLowerCase(Locale.ROOT));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
