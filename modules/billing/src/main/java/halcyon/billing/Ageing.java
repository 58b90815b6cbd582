package halcyon.billing;

import halcyon.shared.Actor;
import java.time.LocalDate;
import java.util.List;

/// What is owed to us and for how long, as of the end of any day; all of it summed from the journal.
public interface Ageing {
    /// All that was open then at the actor's sites, oldest service first.
    List<OpenItem> openItems(Actor actor, LocalDate asOf);
}
