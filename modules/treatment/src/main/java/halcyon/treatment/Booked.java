package halcyon.treatment;

import halcyon.shared.Sentence;

/// What became of something asked of the cabinet.
public sealed interface Booked {
    /// `id` is the number of what was written.
    record Done(long id) implements Booked {}

    record Refused(Sentence reason) implements Booked {}
}
