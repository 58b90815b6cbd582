package halcyon.treatment;

import halcyon.shared.Sentence;
import java.util.List;

/// What became of each form; one with reasons was not marked.
public record FormsSubmitted(List<Line> lines) {
    public FormsSubmitted {
        lines = List.copyOf(lines);
    }

    public record Line(SessionId session, List<Sentence> reasons) {
        public boolean done() {
            return reasons.isEmpty();
        }
    }

    public long done() {
        return lines.stream().filter(Line::done).count();
    }
}
