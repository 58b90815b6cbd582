package halcyon.treatment.internal;

import halcyon.clearance.Answer;
import halcyon.clearance.Subject;
import halcyon.shared.Sentence;
import java.util.Optional;

/// What this module's gates say, and the session they speak of.
public final class GateAnswers {
    private GateAnswers() {}

    public static Answer clear(String key, Object... arguments) {
        return new Answer.Clear(Sentence.of(key, arguments));
    }

    /// `treatment.<word>` is the reason, `treatment.<word>-cure` the way on and who can go it. Needed by the visit's start.
    public static Answer trouble(Subject subject, String key, Object... arguments) {
        return new Answer.Trouble(
                Sentence.of(key, arguments), Sentence.of(key + "-cure"), Optional.of(subject.slot().from()));
    }

    static Optional<SessionRow> session(SessionRows sessions, Subject subject) {
        if (subject.session().isPresent()) return sessions.findById(subject.session().get());
        return subject.booking().flatMap(sessions::ofBooking);
    }
}
