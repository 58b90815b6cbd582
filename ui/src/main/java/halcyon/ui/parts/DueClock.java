package halcyon.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Clock;
import java.time.Instant;

/// Counts in the browser, without asking the server: down to what is due ("05:50", then "late 0:40"), or up since a start.
@Tag("halcyon-clock")
@JsModule("context://halcyon/clock.js")
public final class DueClock extends Component {
    private DueClock(Instant moment, Clock clock, boolean up) {
        getElement().setProperty("moment", (double) moment.toEpochMilli());
        getElement().setProperty("now", (double) clock.instant().toEpochMilli());
        getElement().setProperty("up", up);
        getElement().setProperty("late", getTranslation("parts.late"));
    }

    /// Down to a moment; past it the clock says how late and turns red. The product's clock rules, not the browser's.
    public static DueClock downTo(Instant due, Clock clock) {
        return new DueClock(due, clock, false);
    }

    public static DueClock since(Instant start, Clock clock) {
        return new DueClock(start, clock, true);
    }

    /// With a ring that empties over `seconds`.
    public DueClock ring(long seconds) {
        getElement().setProperty("ring", (double) seconds);
        return this;
    }
}
