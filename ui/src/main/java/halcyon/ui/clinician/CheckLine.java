package halcyon.ui.clinician;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import halcyon.treatment.Confirmation;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import java.time.ZoneId;

/// What the second person said to a draw or a waste, or that she is waited for.
final class CheckLine extends Div {
    CheckLine(Confirmation entry, ZoneId zone) {
        addClassNames("row", "check-line");
        var word = getTranslation("confirm.state." + entry.kind() + "." + entry.state());
        add(StatusBadge.of(colour(entry), word));
        entry.secondPerson().ifPresent(name -> add(new Span(entry.decidedAt()
                .map(at -> getTranslation("confirm.second", name, SitedTime.format(at, zone, "HH:mm", getLocale())))
                .orElse(name))));
        entry.reason().ifPresent(reason -> add(new Span(reason)));
        if (entry.isWaiting()) add(new Anchor("confirm", getTranslation("confirm.where")));
    }

    private static State colour(Confirmation entry) {
        return switch (entry.state()) {
            case WAITING, WITHDRAWN -> State.WAITING;
            case CONFIRMED -> State.READY;
            case REFUSED -> State.STOP;
        };
    }
}
