package halcyon.treatment;

import halcyon.clearance.Clearance;
import halcyon.shared.Sentence;

/// What became of a check-in.
public sealed interface CheckedIn {
    record Done(SessionId session, Clearance clearance) implements CheckedIn {}

    /// A gate stops it.
    record NotCleared(Clearance clearance) implements CheckedIn {}

    record Refused(Sentence reason) implements CheckedIn {}
}
