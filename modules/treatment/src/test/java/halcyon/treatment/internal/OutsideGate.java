package halcyon.treatment.internal;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.shared.Sentence;
import java.util.Optional;

/// Stands for a gate of a module to the right.
final class OutsideGate implements Gate {
    private final String name;
    private volatile boolean red;

    OutsideGate(String name) {
        this.name = name;
    }

    void red(boolean is) {
        red = is;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        if (!red) return new Answer.Clear(Sentence.of("treatment.not-pregnant"));
        return new Answer.Trouble(
                Sentence.of("treatment.pregnant"), Sentence.of("treatment.pregnant-cure"), Optional.empty());
    }
}
