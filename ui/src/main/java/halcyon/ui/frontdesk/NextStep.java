package halcyon.ui.frontdesk;

import halcyon.ui.parts.State;
import java.util.Optional;

/// What comes next on a patient's path: a word, a sentence, and what the filled button does.
record NextStep(State state, String key, Optional<Action> action) {
    enum Action {
        SCREEN,
        BASELINE,
        BOOK,
        CONSENT,
        CHECK_IN,
        SESSION
    }

    static NextStep of(State state, String key, Action action) {
        return new NextStep(state, key, Optional.of(action));
    }

    static NextStep waits(State state, String key) {
        return new NextStep(state, key, Optional.empty());
    }
}
