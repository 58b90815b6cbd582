package halcyon.contact.internal.post;

import java.time.Duration;
import java.util.Optional;

/// What became of carrying a letter. `fault` is a word of the table `contact.fault.*`.
public sealed interface Carried {
    /// Taken over by the other side: not to be sent again.
    record Accepted() implements Carried {}

    /// Not now: try again, not before `atLeast` from now where the other side said so.
    record Later(String fault, Optional<Duration> atLeast) implements Carried {
        static Later because(String fault) {
            return new Later(fault, Optional.empty());
        }
    }

    /// Refused for good: trying again would not help.
    record Never(String fault) implements Carried {}
}
