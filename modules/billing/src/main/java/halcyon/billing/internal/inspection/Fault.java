package halcyon.billing.internal.inspection;

import halcyon.billing.Problem;
import halcyon.billing.internal.x12.Position;
import halcyon.shared.Sentence;
import java.util.List;

/// What is wrong with a file of claims: at which segment, in which loop and element, why. `structure`: the guide's grammar is
/// broken, not a rule about what it says. Values of patients never stand in the arguments.
public record Fault(Position position, String where, String word, List<Object> arguments, boolean structure) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    static Fault structure(Position position, String where, String word, Object... arguments) {
        return new Fault(position, where, word, List.of(arguments), true);
    }

    static Fault rule(Position position, String where, String word) {
        return new Fault(position, where, word, List.of(), false);
    }

    public Sentence reason() {
        return Sentence.of("claimfile." + word, arguments.toArray());
    }

    public Problem problem() {
        return new Problem(where, reason(), Sentence.of("claimfile." + word + "-cure", arguments.toArray()));
    }
}
