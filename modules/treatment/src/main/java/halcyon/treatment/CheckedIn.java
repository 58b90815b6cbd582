package halcyon.treatment;

import halcyon.clearance.Clearance;
import halcyon.shared.Sentence;

/// What became of a check-in.
public sealed interface CheckedIn {
    record Done(SessionId session, Clearance clearance) implements CheckedIn {}

    /// The arrival is recorded and the session is open, but a gate stands in the way of the dose.
    record NotCleared(SessionId session, Clearance clearance) implements CheckedIn {}

    record Refused(Sentence reason) implements CheckedIn {}
}
