package halcyon.ui.parts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What a day board shows, in words fit to be read. `live` when the day is today at the site: then the line of now is drawn,
/// counted from `now`, the product's time. `bookable` lets empty cells be chosen, `sideways` lets a visit go to another column.
public record BoardDay(
        String title,
        ZoneId zone,
        Instant from,
        Instant to,
        Instant now,
        boolean live,
        boolean bookable,
        boolean sideways,
        List<Column> columns,
        List<Block> blocks,
        List<Load> loads,
        List<Presence> prescribers,
        List<Closure> closures) {
    /// A chair, room, pump or person; `under` is the small word beneath its name ("IV").
    public record Column(String id, String label, String under, Kind kind) {}

    /// Pumps are narrow.
    public enum Kind {
        CHAIR,
        ROOM,
        PUMP,
        PERSON
    }

    /// A visit: in its column from `from` until `until`, then turnover to `turnover` (equal to `until` when there is none).
    /// `word` says the state ("dosed 31 min"), `detail` the dose, `trouble` what a gate says and `corner` how hard.
    /// `live` when somebody sits there now. On a pump, `name` is the short word of the chair it serves.
    /// `faint` when a filter leaves it out. `stretches` are its phases as planned.
    public record Block(
            String id,
            String column,
            Instant from,
            Instant until,
            Instant turnover,
            String name,
            String course,
            State state,
            String word,
            String detail,
            String trouble,
            Optional<State> corner,
            boolean live,
            boolean movable,
            boolean faint,
            List<Stretch> stretches) {}

    /// A phase of a visit, in a word; `given` while the drug is given.
    public record Stretch(String word, Instant from, Instant to, boolean given) {}

    /// From `from` to `to`, `watched` patients against the capacity of the observers present.
    public record Load(Instant from, Instant to, int watched, int capacity) {}

    /// A column that cannot be used for a time, and why.
    public record Closure(String column, Instant from, Instant to, String reason) {}

    /// A prescriber in the building.
    public record Presence(String name, Instant from, Instant to) {}
}
