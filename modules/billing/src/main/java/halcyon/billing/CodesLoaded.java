package halcyon.billing;

import halcyon.shared.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What became of a file of codes.
public sealed interface CodesLoaded {
    /// The good rows are in; `refused` counts the others, of which `faults` names at most the first hundred. `before` says that
    /// this very file had been loaded already and nothing changed.
    record Done(long load, CodeKind kind, LocalDate from, String fileName, int added, int changed, int unchanged, int refused, Instant at, String by,
            boolean before, List<Fault> faults) implements CodesLoaded {
        public Done {
            faults = List.copyOf(faults);
        }
    }

    /// No row of the file could be read as this list; nothing changed.
    record Refused(Sentence reason, List<Fault> faults) implements CodesLoaded {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /// A row that was left out: line and column, both from 1, and why.
    record Fault(int line, int column, Sentence reason) {}
}
