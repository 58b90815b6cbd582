package halcyon.ui.billing;

import com.vaadin.flow.component.Component;
import halcyon.billing.Claim;
import halcyon.billing.ClaimState;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;

/// The product's six states for what a claim goes through.
final class ClaimWords {
    private ClaimWords() {}

    static StatusBadge badge(Component page, ClaimState state, int problems) {
        String word = page.getTranslation(problems > 0 ? "billing.state.fix" : "billing.state." + state);
        return StatusBadge.quiet(of(state, problems), word);
    }

    static State of(ClaimState state, int problems) {
        return switch (state) {
            case DRAFT -> problems > 0 ? State.WATCH : State.READY;
            case SUBMITTED, ACKNOWLEDGED, ACCEPTED -> State.WAITING;
            case REJECTED, DENIED -> State.STOP;
            case PAID -> State.DONE;
        };
    }

    /// A step of the timeline by its sentence: refusals stop, a payer taking back its answer is watched.
    static State of(Claim.Happened step) {
        String key = step.text().key();
        if (key.endsWith("-rejected") || key.endsWith("-denied")) return State.STOP;
        if (key.endsWith("-reversed")) return State.WATCH;
        return State.READY;
    }
}
