package halcyon.billing;

import halcyon.shared.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The code tables of the publishers, by date.
public interface Codes {
    /// Takes a publisher's file in. A broken row is left out and named with its line and column, the others count. The same file
    /// again changes nothing.
    CodesLoaded loadCodes(Actor actor, LoadCodes command);

    /// The last hundred files, newest first.
    List<CodesLoaded.Done> codeLoads(Actor actor);

    /// The code as listed on a day; empty when it is not, or not any more.
    Optional<ListedCode> code(Actor actor, CodeKind kind, String code, LocalDate on);

    /// Codes that begin with the text or have it in their own text, at most fifty, in the order of the codes.
    List<ListedCode> findCodes(Actor actor, CodeKind kind, String text, LocalDate on);
}
