package halcyon.clearance;

import java.util.List;

/// A gate that looks things up: once for all visits of one patient.
public interface CourseGate extends Gate {
    @Override
    List<Answer> askEach(Checkpoint checkpoint, List<Subject> visits);

    @Override
    default Answer ask(Checkpoint checkpoint, Subject subject) {
        return askEach(checkpoint, List.of(subject)).getFirst();
    }
}
