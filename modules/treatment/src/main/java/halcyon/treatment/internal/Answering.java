package halcyon.treatment.internal;

import halcyon.shared.Sentence;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import java.util.List;

/// Answers of a step, said shortly.
final class Answering {
    private Answering() {}

    static Step done(SessionState state) {
        return new Step.Done(state);
    }

    static Step refused(String key, Object... arguments) {
        return new Step.Refused(List.of(Sentence.of(key, arguments)));
    }
}
