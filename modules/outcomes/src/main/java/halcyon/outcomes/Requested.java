package halcyon.outcomes;

import halcyon.contact.IssuedLink;
import halcyon.shared.Sentence;
import java.time.Instant;

/// What became of asking a patient.
public sealed interface Requested {
    record Done(long request, IssuedLink link) implements Requested {}

    /// The scale looks back two weeks: not sooner than seven days after the last one.
    record TooSoon(Instant earliest, Sentence reason) implements Requested {}
}
