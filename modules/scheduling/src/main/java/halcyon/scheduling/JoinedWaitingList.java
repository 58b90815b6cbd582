package halcyon.scheduling;

import halcyon.shared.Sentence;

/// What became of joining the waiting list.
public sealed interface JoinedWaitingList {
    record Done(WaitingId waiting) implements JoinedWaitingList {}

    /// She waits for it already, or the visit has begun or is someone else's.
    record Refused(Sentence reason) implements JoinedWaitingList {}
}
