package halcyon.ui.clinician;

import com.vaadin.flow.component.Component;
import halcyon.treatment.SessionState;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;

/// A session's state as the product shows states.
final class SessionWords {
    private SessionWords() {}

    static StatusBadge badge(Component on, SessionState state) {
        return StatusBadge.quiet(colour(state), on.getTranslation("clinician.state." + state.name()));
    }

    static State colour(SessionState state) {
        return switch (state) {
            case PREPARING -> State.WAITING;
            case DRAWN -> State.READY;
            case RUNNING -> State.DOSED;
            case MONITORING, DISCHARGED -> State.WATCH;
            case SIGNED, ABANDONED -> State.DONE;
        };
    }
}
