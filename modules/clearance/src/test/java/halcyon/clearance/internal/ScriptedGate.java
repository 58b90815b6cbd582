package halcyon.clearance.internal;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.shared.Sentence;
import java.util.Optional;
import java.util.function.Supplier;

/// A gate that says what the test told it to say.
final class ScriptedGate implements Gate {
    static final Answer CLEAR = new Answer.Clear(Sentence.of("clearance.call-administrator"));
    static final Answer TROUBLE = new Answer.Trouble(
            Sentence.of("clearance.call-administrator"), Sentence.of("clearance.call-administrator"), Optional.empty());

    private final String name;
    private volatile Supplier<Answer> script = () -> CLEAR;

    ScriptedGate(String name) {
        this.name = name;
    }

    ScriptedGate says(Answer answer) {
        script = () -> answer;
        return this;
    }

    ScriptedGate breaks() {
        script = () -> {
            throw new IllegalStateException("the gate's own database is away");
        };
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        return script.get();
    }
}
