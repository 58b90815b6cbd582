package halcyon.outcomes;

import halcyon.shared.Sentence;
import java.util.List;
import java.util.Optional;

/// What became of answering a whole request.
public sealed interface Answered {
    /// Written. `crisisHelp` is shown at once when an answer asks for it.
    record Done(List<Score> scores, Optional<Sentence> crisisHelp) implements Answered {}

    /// Items without an answer, as instrument/linkId ("phq-9/3"); nothing was written but the safety rule still looked at what is there.
    record Incomplete(List<String> missing, Optional<Sentence> crisisHelp) implements Answered {}

    record Refused(Sentence reason) implements Answered {}
}
