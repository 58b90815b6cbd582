package halcyon.contact;

import halcyon.shared.Language;
import java.time.Instant;

/// What a token stands for, without consuming anything (mail scanners follow links).
public sealed interface LinkState {
    /// Waits for birth date and code.
    record Locked(Purpose purpose, Language language, int triesLeft) implements LinkState {}

    /// Unknown, expired, replaced, done, or too many tries: the page says how to get a new one, and nothing else.
    record Gone(Why why) implements LinkState {}

    enum Why {
        UNKNOWN,
        EXPIRED,
        REPLACED,
        DONE,
        TOO_MANY_TRIES
    }

    record Done(Instant at) implements LinkState {}
}
