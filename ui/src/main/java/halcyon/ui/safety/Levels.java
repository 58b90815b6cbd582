package halcyon.ui.safety;

import halcyon.outcomes.TriageLevel;
import halcyon.ui.parts.State;

/// How urgent is shown.
final class Levels {
    private Levels() {}

    static State state(TriageLevel level) {
        return switch (level) {
            case HIGH -> State.STOP;
            case MODERATE -> State.WATCH;
            case LOW, NONE -> State.WAITING;
        };
    }
}
