package halcyon.billing.internal.charge;

import halcyon.shared.Sentence;
import java.util.List;

/// What a session may be charged, and in words what it may not.
public record Proposal(List<ChargedLine> lines, List<Sentence> notes) {
    public Proposal {
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }
}
