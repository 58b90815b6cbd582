package halcyon.oversight;

import halcyon.shared.Sentence;
import java.util.List;
import java.util.Optional;

/// One number of the manager's home with its door. `key` names it ("chairs-in-use"), `value` is the number as shown and `unit`
/// what stands small behind it (with n where it is a rate), `weeks` the last twelve weeks, oldest first; `note` the comparison,
/// and `attention` whether something is wrong. `route` opens the list the number counts.
public record Tile(
        String key, String value, Sentence unit, List<Integer> weeks, Sentence note, boolean attention, String route, Optional<String> worstSite) {
    public Tile {
        weeks = List.copyOf(weeks);
    }
}
