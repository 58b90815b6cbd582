package halcyon.treatment;

import halcyon.clearance.Clearance;
import halcyon.shared.Sentence;
import java.util.List;

/// What became of a step in a session.
public sealed interface Step {
    record Done(SessionState state) implements Step {}

    record NotCleared(Clearance clearance) implements Step {}

    /// Every reason with what cures it.
    record Refused(List<Sentence> reasons) implements Step {}

    /// Nothing is written yet: these values are unlikely. Whoever is sure sends the entry again, [Entry#confirmed()].
    record Sure(List<Sentence> questions) implements Step {}
}
