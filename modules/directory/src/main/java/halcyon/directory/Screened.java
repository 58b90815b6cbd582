package halcyon.directory;

import halcyon.shared.Sentence;
import java.util.List;

/// What screening found.
public sealed interface Screened {
    record Eligible() implements Screened {}

    /// The path stops here: every reason with its way on (who to see, what to do instead).
    record Stopped(List<Stop> stops) implements Screened {}

    record Incomplete(String field, Sentence reason) implements Screened {}

    record Stop(Sentence reason, Sentence wayOn) {}
}
