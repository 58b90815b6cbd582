package halcyon.protocol;

import halcyon.shared.Sentence;

/// What became of publishing.
public sealed interface Published {
    record Done(Protocol protocol) implements Published {}

    record Refused(Sentence reason) implements Published {}
}
